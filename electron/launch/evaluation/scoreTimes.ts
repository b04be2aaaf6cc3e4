import type { AnnotatedTime } from './annotatedEvent.ts'
import { share } from './scoreEvents.ts'

export type FoundTime = { readonly start: number; readonly end: number; readonly text: string; readonly value: string }

export type TimeTally = {
  readonly annotated: number
  readonly found: number
  /** Found where one is annotated, and with its value. */
  readonly right: number
  /** In words, for the list of errors. */
  readonly wrong: readonly string[]
}

/** Compares annotated time expressions, in order of text, with found ones: any overlap is the same expression. */
export function tallyTimes(text: string, annotated: readonly AnnotatedTime[], found: readonly FoundTime[]): TimeTally {
  const left = [...found]
  const wrong: string[] = []
  let right = 0
  let from = 0
  for (const wanted of annotated) {
    const start = text.indexOf(wanted.text, from)
    if (start < 0) throw new Error(`“${wanted.text}” does not stand in the text after character ${from}`)
    const end = start + wanted.text.length
    from = end
    const at = left.findIndex((candidate) => candidate.start < end && start < candidate.end)
    const [answer] = at < 0 ? [] : left.splice(at, 1)
    if (answer?.value === wanted.value) right += 1
    else wrong.push(`“${wanted.text}” ${wanted.value}, got ${answer === undefined ? 'nothing' : answer.value}`)
  }
  wrong.push(...left.map(({ text: words, value }) => `no time expression: “${words}” ${value}`))
  return { annotated: annotated.length, found: found.length, right, wrong }
}

/** F1 of expressions found with the right value, over any number of texts. */
export function timeValueF1(tallies: readonly TimeTally[]): number | null {
  const sum = (count: (tally: TimeTally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0)
  return share(2 * sum(({ right }) => right), sum(({ annotated }) => annotated) + sum(({ found }) => found))
}
