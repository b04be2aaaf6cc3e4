import type { Token } from './text/token.ts'
import { tokenise } from './text/tokenise.ts'
import { findTimes } from './time/findTimes.ts'
import type { TimeMatch } from './time/timeMatch.ts'

/** A text taken apart once, for all that read it: its language, its publication date and its events. */
export type LexedText = {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Its time expressions; looked for when they are asked for first. */
  times(): readonly TimeMatch[]
}

/** @param onStep see ExtractionInput */
export function lexText(text: string, onStep: () => void = () => {}): LexedText {
  const tokens = tokenise(text, onStep)
  let found: readonly TimeMatch[] | null = null
  return {
    text,
    tokens,
    times() {
      found ??= findTimes(tokens, onStep)
      return found
    },
  }
}
