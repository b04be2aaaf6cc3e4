import type { Clues } from './clues.ts'
import { readClues } from './readClues.ts'

type ClueSource = { readonly isMain: boolean; readonly quotes: readonly string[] }

/**
 * The clues to an article's events, each read when it is asked for: of the main event all the article says, of another
 * only what stands with its evidence, so that one told in passing does not take over the names of the main one.
 */
export function cluesOf(text: string): (event: ClueSource) => Clues {
  let whole: Clues | null = null
  return ({ isMain, quotes }) => {
    if (!isMain) return readClues(quotes.join('\n\n'))
    whole ??= readClues(text)
    return whole
  }
}
