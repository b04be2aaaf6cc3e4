import { LINKED_HEADS, ORGANISATION_HEADS } from '../lexicon/organisations.ts'
import { NAME_PARTICLES, TITLES } from '../lexicon/titles.ts'
import { type Token, tokenAt } from '../text/token.ts'
import { isPersonStart } from './isPersonStart.ts'

const MAXIMUM_RUN = 9
/** Words behind a hyphen that make an adjective of a name: "Tulsa-based", "Nokia-like". */
const ADJECTIVE_TAILS = new Set(['led', 'born', 'like', 'era', 'run', 'made', 'bred', 'area', 'held', 'wide', 'only'])

/**
 * End of the capitalised run at `at`, where one name could go on: "Immigration and Customs Enforcement",
 * "Andrés Manuel López Obrador", "St. Paul", "Juan de la Rosa", "Yusuf al-Hadi", "Min Jae-in", "Robert “Bob” Lane".
 */
export function endOfRun(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1
  let head = LINKED_HEADS.has(tokenAt(tokens, at).lower)
  while (end < limit && end - at < MAXIMUM_RUN) {
    const token = tokenAt(tokens, end)
    if (token.capital && token.kind === 'word') {
      head = head || LINKED_HEADS.has(token.lower)
      end++
      continue
    }
    const step = stepInside(tokens, at, end) || stepOverLink(tokens, at, end, limit, head)
    if (step === 0) break
    end += step
  }
  return Math.min(end, limit)
}

/** Number of tokens from `end` that belong to one name of a person or place, 0 for none. */
function stepInside(tokens: readonly Token[], at: number, end: number): number {
  const token = tokenAt(tokens, end)
  const next = tokenAt(tokens, end + 1)
  const before = tokenAt(tokens, end - 1)
  if (token.text === '.' && !token.spaceBefore && next.capital) {
    const initial = before.text.length === 1 && tokenAt(tokens, end - 2).text !== '&'
    return initial || isShortTitle(before) ? 1 : 0
  }
  if (token.text === '-' && !token.spaceBefore && !next.spaceBefore) {
    if (next.capital) return 2
    const korean = end - at > 1 && next.kind === 'word' && next.lower.length <= 4 && !ADJECTIVE_TAILS.has(next.lower)
    return korean && isPersonStart(tokens, at) ? 2 : 0
  }
  if (token.text === '&' && next.capital) return 2
  if (NAME_PARTICLES.has(token.lower) && token.kind === 'word') {
    if (next.text === '-' && !next.spaceBefore && tokenAt(tokens, end + 2).capital) return 3
    const particles = NAME_PARTICLES.has(next.lower) && !next.capital ? 2 : 1
    return tokenAt(tokens, end + particles).capital ? particles + 1 : 0
  }
  return isPersonStart(tokens, at) ? nicknameLength(tokens, end) : 0
}

/** "of", "for", "on" and "and" inside the name of a body. */
function stepOverLink(tokens: readonly Token[], at: number, end: number, limit: number, head: boolean): number {
  const token = tokenAt(tokens, end)
  const next = tokenAt(tokens, end + 1)
  if (head && (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')) {
    const the = next.lower === 'the' && !next.capital ? 1 : 0
    return tokenAt(tokens, end + 1 + the).capital ? 2 + the : 0
  }
  if (token.lower !== 'and' || !next.capital || isPersonStart(tokens, at)) return 0
  return isOrganisationTail(tokens, end + 1, limit) ? 2 : 0
}

/** “Bob” or "Big Al" in quotation marks with a surname behind. */
function nicknameLength(tokens: readonly Token[], at: number): number {
  if (!/^["“‘(]$/.test(tokenAt(tokens, at).text)) return 0
  for (let length = 1; length <= 2; length++) {
    if (!tokenAt(tokens, at + length).capital) return 0
    const close = tokenAt(tokens, at + length + 1)
    if (/^["”’)]$/.test(close.text) && !close.spaceBefore)
      return tokenAt(tokens, at + length + 2).capital ? length + 2 : 0
  }
  return 0
}

function isShortTitle(token: Token): boolean {
  return TITLES.has(token.lower) || token.lower === 'st' || token.lower === 'ft' || token.lower === 'mt'
}

/** "Customs Enforcement" behind "Immigration and": the capitals after "and" end in an organisation's head word. */
function isOrganisationTail(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let end = at; end < Math.min(limit, at + 4); end++) {
    const token = tokenAt(tokens, end)
    if (!token.capital) return false
    if (ORGANISATION_HEADS.has(token.lower) && end > at) return !tokenAt(tokens, end + 1).capital
  }
  return false
}
