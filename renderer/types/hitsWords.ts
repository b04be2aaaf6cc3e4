import type { TriggerHits } from '../../shared/model/triggerHits.ts'

/** `12 articles`, `1 article`, `none` */
export function hitsWords({ articleCount }: TriggerHits): string {
  if (articleCount === 0) return 'none'
  return `${articleCount.toLocaleString('en')} ${articleCount === 1 ? 'article' : 'articles'}`
}
