import { rememberByWord } from '../text/rememberByWord.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { GIVEN_NAME_SET } from './gazetteer.ts'

const isGivenName = rememberByWord(({ text }) => GIVEN_NAME_SET.has(text))

/** Whether a given name stands here: "Ana", "J.R.", "Jean" of "Jean-Luc". */
export function isPersonStart(tokens: readonly Token[], at: number): boolean {
  return isGivenName(tokenAt(tokens, at))
}
