import { type Token, tokenAt } from '../../text/token.ts'

/** Offsets of the zones that news names; daylight and standard time apart. "ET" and "Eastern" leave the offset open. */
const OFFSETS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gmt: 'Z',
    utc: 'Z',
    bst: '+01',
    cet: '+01',
    cest: '+02',
    eet: '+02',
    msk: '+03',
    ist: '+05:30',
    jst: '+09',
    aest: '+10',
    edt: '-04',
    est: '-05',
    cdt: '-05',
    cst: '-06',
    mdt: '-06',
    mst: '-07',
    pdt: '-07',
    pst: '-08',
    et: '',
    ct: '',
    mt: '',
    pt: '',
  }),
)
const NAMES = new Set(['eastern', 'central', 'mountain', 'pacific', 'local', 'greenwich', 'moscow'])

/**
 * A zone behind a clock time: "EST", "GMT", "local time", "Eastern time", "mountain timezone", "Pacific Daylight Time".
 * `offset` is empty where the words leave it open. Not "et" of "et al.", "pt" of a stone, "Eastern Europe".
 */
export function readZone(tokens: readonly Token[], at: number): { offset: string; end: number } | null {
  const token = tokenAt(tokens, at)
  const offset = OFFSETS.get(token.lower)
  if (offset !== undefined && (token.shout || token.lower.length > 2)) return { offset, end: at + 1 }
  if (!NAMES.has(token.lower)) return null
  const kind = /^(?:standard|daylight|mean)$/.test(tokenAt(tokens, at + 1).lower) ? at + 2 : at + 1
  return /^(?:time|timezone)$/.test(tokenAt(tokens, kind).lower) ? { offset: '', end: kind + 1 } : null
}
