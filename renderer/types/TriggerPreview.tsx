import { useQueries } from '@tanstack/react-query'
import type { TriggerHits } from '../../shared/model/triggerHits.ts'
import { answerQuery } from '../state/useAnswer.ts'
import { hitsWords } from './hitsWords.ts'
import classes from './TriggerPreview.module.css'

/** In how many articles of the library each trigger stands, and in which of its forms. */
export function TriggerPreview({ triggers }: { readonly triggers: readonly string[] }) {
  const answers = useQueries({ queries: triggers.map((trigger) => answerQuery('types.findTrigger', { trigger })) })
  if (triggers.length === 0) return null
  return (
    <section className={classes.preview} aria-label="Found in this library">
      <h3 className={classes.title}>Found in this library</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <ul className={classes.list} tabIndex={0} aria-label="Articles by trigger">
        {triggers.map((trigger, index) => (
          <Line key={trigger} trigger={trigger} hits={answers[index]?.data} />
        ))}
      </ul>
    </section>
  )
}

function Line({ trigger, hits }: { readonly trigger: string; readonly hits: TriggerHits | undefined }) {
  return (
    <li className={classes.line} data-none={hits?.articleCount === 0 || undefined}>
      <span className={classes.trigger}>{trigger}</span>
      <span className={classes.count}>{hits === undefined ? '…' : hitsWords(hits)}</span>
      <span className={classes.forms}>{hits?.forms.join(', ')}</span>
    </li>
  )
}
