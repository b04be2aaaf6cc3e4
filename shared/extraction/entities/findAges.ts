import { type Token, tokenAt } from '../text/token.ts'
import { readCount } from '../time/readCount.ts'
import type { AgeMention } from '../types.ts'
import type { PlacedEntity } from './placedEntity.ts'

const OLDEST = 120

/**
 * Ages of people: "the 37-year-old", "18 years old", "Ana Orr, 37, of Tulsa", "aged 12", "age 9", with the person
 * they are said of where the words show it: "Ana Orr, 37,", "37-year-old Ana Orr", "Ana Orr, a 37-year-old nurse".
 * Not "37 years", "Ana Orr, 3-2 winner", "a 5-year plan". `entities` in order of text.
 */
export function findAges(text: string, tokens: readonly Token[], entities: readonly PlacedEntity[]): AgeMention[] {
  const people = entities.filter(({ kind }) => kind === 'person')
  const starts = new Map(people.map((person) => [person.first, person.name]))
  const ends = new Map(people.map((person) => [person.last, person.name]))
  const ages: AgeMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const age = writtenOut(tokens, at) ?? afterWord(tokens, at) ?? afterName(tokens, at, ends)
    if (age === null) continue
    const [start, end] = [tokenAt(tokens, at).start, tokenAt(tokens, age.end - 1).end]
    ages.push({
      start,
      end,
      text: text.slice(start, end),
      years: age.years,
      person: personOf(tokens, at, age.end, starts, ends),
    })
    at = age.end - 1
  }
  return ages
}

type Age = { readonly years: number; readonly end: number }

/** "37-year-old", "18 years old", "eight-month-old" (0 years). */
function writtenOut(tokens: readonly Token[], at: number): Age | null {
  const count = readCount(tokens, at)
  if (count === null || count.value === null || count.value > OLDEST) return null
  const hyphen = tokenAt(tokens, count.end).text === '-' ? 1 : 0
  const unit = tokenAt(tokens, count.end + hyphen).lower
  const isYears = /^years?$/.test(unit)
  if (!isYears && !/^(?:months?|weeks?|days?)$/.test(unit)) return null
  const old = count.end + 1 + hyphen + (tokenAt(tokens, count.end + 1 + hyphen).text === '-' ? 1 : 0)
  if (!/^olds?$/.test(tokenAt(tokens, old).lower)) return null
  return { years: isYears ? Math.floor(count.value) : 0, end: old + 1 }
}

/** "aged 12", "age 9". */
function afterWord(tokens: readonly Token[], at: number): Age | null {
  const { lower } = tokenAt(tokens, at)
  if (lower !== 'age' && lower !== 'aged') return null
  const years = smallNumber(tokens, at + 1)
  return years === null ? null : { years, end: at + 2 }
}

/** ", 37," or ", 37." behind a name. */
function afterName(tokens: readonly Token[], at: number, ends: ReadonlyMap<number, string>): Age | null {
  const years = smallNumber(tokens, at)
  if (years === null || tokenAt(tokens, at - 1).text !== ',' || !ends.has(at - 1)) return null
  const next = tokenAt(tokens, at + 1)
  return /^[,.;)]$/.test(next.text) || /^(?:and|of|was|who|from|were|has)$/.test(next.lower)
    ? { years, end: at + 1 }
    : null
}

function smallNumber(tokens: readonly Token[], at: number): number | null {
  const { kind, text } = tokenAt(tokens, at)
  if (kind !== 'number' || !/^\d{1,3}$/.test(text) || Number(text) > OLDEST) return null
  return Number(text)
}

/** The name in front past ", a", or behind past one word of trade: "37-year-old nurse Ana Orr". */
function personOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  starts: ReadonlyMap<number, string>,
  ends: ReadonlyMap<number, string>,
): string {
  const behind = starts.get(last) ?? (tokenAt(tokens, last).kind === 'word' ? starts.get(last + 1) : undefined)
  if (behind !== undefined) return behind
  let at = first
  if (/^(?:an?|the|then)$/.test(tokenAt(tokens, at - 1).lower)) at--
  if (tokenAt(tokens, at - 1).text === ',' || /^(?:is|was)$/.test(tokenAt(tokens, at - 1).lower)) at--
  return ends.get(at) ?? ''
}
