import { CAPITALISED_COMMON, FUNCTION_WORDS } from '../lexicon/functionWords.ts'
import { NOT_ORGANISATIONS } from '../lexicon/organisations.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { AMBIGUOUS_PLACES } from './gazetteer.ts'
import { draftName, type NameDraft } from './nameDraft.ts'
import { isInPlaceContext, LOOSE_PREPOSITIONS } from './placeContext.ts'

/** One capitalised word that no gazetteer settles: an acronym, a town by its context, or unknown. */
export function classifyWord(tokens: readonly Token[], at: number): NameDraft[] {
  const token = tokenAt(tokens, at)
  if (token.shout) return isAcronym(tokens, at) ? [draftName(at, at + 1, 'organisation')] : []
  if (isInPlaceContext(tokens, at, at + 1) && !CAPITALISED_COMMON.has(token.lower))
    return [draftName(at, at + 1, 'place', 'area')]
  const before = tokenAt(tokens, at - 1).lower
  if (AMBIGUOUS_PLACES.has(token.text) && (LOOSE_PREPOSITIONS.has(before) || isDateline(tokens, at)))
    return [draftName(at, at + 1, 'place', 'area')]
  if (isPluralBody(tokens, at)) return [draftName(at, at + 1, 'organisation')]
  return [draftName(at, at + 1, 'unknown')]
}

/** "ACLU"; not "30GB", "OS X", "MD-11", "TV". */
function isAcronym(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const next = tokenAt(tokens, at + 1)
  const letters = token.text.replaceAll('.', '')
  if (letters.length < 2 || letters.length > 6) return false
  if (NOT_ORGANISATIONS.has(token.lower) || NOT_ORGANISATIONS.has(letters.toLowerCase())) return false
  if (before.kind === 'number' && !token.spaceBefore) return false
  if (next.kind === 'number' && !next.spaceBefore) return false
  if (next.text === '-' && !next.spaceBefore && tokenAt(tokens, at + 2).kind === 'number') return false
  return !(before.text === '-' && !before.spaceBefore && tokenAt(tokens, at - 2).kind === 'number')
}

/** "Reading —" at the start of a paragraph. */
function isDateline(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at).linesBefore > 0 && /^[—–]$/.test(tokenAt(tokens, at + 1).text)
}

const EVENTS = /^(?:olympics|oscars|grammys|emmys|games|globes|awards|netherlands|philippines)$/

/** "the Ravens": teams, bands and groups are plurals behind "the". Not "the Germans", "the Oscars". */
function isPluralBody(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokenAt(tokens, at)
  const the = tokenAt(tokens, at - 1)
  return (
    the.lower === 'the' &&
    text.length > 4 &&
    lower.endsWith('s') &&
    !/(?:ss|us|is)$/.test(lower) &&
    !CAPITALISED_COMMON.has(lower) &&
    !FUNCTION_WORDS.has(lower) &&
    !EVENTS.test(lower)
  )
}
