import { type Token, tokenAt } from '../extraction/text/token.ts'
import { readCount } from '../extraction/time/readCount.ts'

const HARM = new Map<string, string>([
  ['shot', 'shot'],
  ['dead', 'dead'],
  ['killed', 'dead'],
  ['killing', 'dead'],
  ['died', 'dead'],
  ['injured', 'hurt'],
  ['injuring', 'hurt'],
  ['wounded', 'hurt'],
  ['wounding', 'hurt'],
  ['hurt', 'hurt'],
  ['hospitalized', 'hurt'],
  ['hospitalised', 'hurt'],
])
/** "13 people were shot": how far behind the number the harm stands. */
const REACH = 4
const MOST = 1000

/** A number of people and what became of them, at the number: `13 shot`, `2 dead`, `3 hurt`; null for none. */
export function casualtiesAt(tokens: readonly Token[], at: number): string | null {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const isPlain = token.lower !== 'a' && token.lower !== 'an' && before.text !== '$' && before.text !== '-'
  const count = isPlain ? readCount(tokens, at) : null
  if (count === null || count.value === null || count.value > MOST) return null
  const { value, end } = count
  if (tokenAt(tokens, end).text === '-') return null // "13-year-old"
  const behind = HARM.get(before.lower)
  for (let ahead = end; ahead < end + REACH; ahead++) {
    const harm = HARM.get(tokenAt(tokens, ahead).lower)
    if (harm !== undefined) return `${value} ${harm}`
    if (tokenAt(tokens, ahead).kind === 'mark') break
  }
  return behind === undefined ? null : `${value} ${behind}`
}
