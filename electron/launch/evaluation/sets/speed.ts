import { extract } from '../../../../shared/extraction/extract.ts'
import type { EvaluationRow } from '../evaluationRow.ts'

const ARTICLE_WORDS = 600
/** The engine has translated the rules into machine code after some twenty; a library of articles is read at that speed. */
const ROUNDS = 40

/**
 * Speed of the whole pipeline on one thread, over texts of any length counted as articles of 600 words: the best
 * of many rounds in processor time, so that a busy machine does not decide. How that compares with other libraries on the
 * same machine is `npm run bench`.
 */
export function evaluateSpeed(
  texts: readonly { readonly published: string; readonly text: string }[],
): EvaluationRow[] {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  let seconds = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage()
    for (const { published, text } of texts) extract({ text, published: published || null })
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return [
    { set: 'corpus', measure: 'articles of 600 words', value: words / ARTICLE_WORDS / seconds, unit: 'perSecond' },
    { set: 'corpus', measure: 'characters', value: characters / seconds, unit: 'perSecond' },
  ]
}
