import { type Token, tokenAt } from '../text/token.ts'
import { GIVEN_NAME_SET } from './gazetteer.ts'

/** Whether a given name stands here: "Ana", "J.R.", "Jean" of "Jean-Luc". */
export function isPersonStart(tokens: readonly Token[], at: number): boolean {
  return GIVEN_NAME_SET.has(tokenAt(tokens, at).text)
}
