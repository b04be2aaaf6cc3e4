import { counted } from '../../shared/model/counted.ts'
import type { ReadingProgress } from '../../shared/model/readingProgress.ts'

/** What the status bar says of the reading of a library's articles again; empty when it is over. */
export function readingWords({ state, done, total }: ReadingProgress): string {
  if (state === 'finished') return ''
  const share = `${done.toLocaleString('en')} of ${counted(total, 'article')}`
  return state === 'running'
    ? `Reading again: ${share}`
    : `Reading again was stopped at ${share}; the others are as before.`
}

/** What a screen reader is told of it: a new sentence with each tenth. */
export function readingStep({ state, done, total }: ReadingProgress): string {
  if (state !== 'running') return ''
  const tenths = total === 0 ? 0 : Math.floor((done / total) * 10)
  return `Reading ${counted(total, 'article')} again, ${tenths * 10} percent done.`
}

/** Told once at the end of it: `Read 1,000 articles again.` */
export function readingResult({ done, failed }: ReadingProgress): string {
  const read = `Read ${counted(done - failed, 'article')} again.`
  return failed === 0
    ? read
    : `${read} ${counted(failed, 'article')} could not be read again and ${failed === 1 ? 'keeps its' : 'keep their'} old events.`
}
