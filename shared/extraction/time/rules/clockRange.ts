import { type Token, tokenAt } from '../../text/token.ts'
import { formatClock } from '../clock/clockReading.ts'
import { settleHalves } from '../clock/clockSpan.ts'
import { readClock } from '../clock/readClock.ts'
import { NUMBER_START, type TimeRule } from '../timeMatch.ts'

const WORDS = 'one two three four five six seven eight nine ten eleven twelve noon midnight'.split(' ')
const TO = new Set(['to', 'till', 'til', 'until', 'through', '-', '–', '—', '~'])
/** A dash between bare numbers is a score or a vote. */
const DASHES = new Set(['-', '–', '—', '~'])
const CHANGES =
  /^(?:rose|rise|rises|grew|fell|fall|climbed|dropped|jumped|increased|decreased|raised|cut|lowered|went|slipped|narrowed)$/
const CHANGE_REACH = 6
/** What may stand behind a bare number that is an hour; a noun would be what it counts. */
const CLOSERS = new Set('on in of at this today tonight tomorrow yesterday every and or but each'.split(' '))

/**
 * A range of clock times: "from 4pm to 5pm", "between 10 and 11:30 a.m.", "1-3 pm", "2:00 to 2:30 pm", "between
 * 0730-0930"; bare numbers only beside a day: "Tuesday from 7 to 9", "five to seven today".
 * Not "won 4-2", "the toll rose from 7 to 9", "from 5 to 7 days", "16:9".
 */
export const clockRange: TimeRule = {
  name: 'clock range',
  starts: ['from', 'between', NUMBER_START, ...WORDS],
  read(tokens, at) {
    const lead = tokenAt(tokens, at).lower
    const led = lead === 'from' || lead === 'between'
    const start = readClock(tokens, led ? at + 1 : at)
    if (start === null || tokenAt(tokens, at - 1).text === ':') return null
    const joint = tokenAt(tokens, start.end).lower
    if (!TO.has(joint) && !(joint === 'and' && lead === 'between')) return null
    const stop = readClock(tokens, start.end + 1)
    if (stop === null || !isSeparate(tokens, stop.end)) return null
    const military = led && start.end === at + 2 && /^0\d{3}$/.test(tokenAt(tokens, at + 1).text)
    const meridiem = stop.explicit && tokenAt(tokens, stop.end - 1).kind === 'word'
    const sure = military || meridiem || (led ? start.explicit || stop.explicit : start.explicit && stop.explicit)
    if (!sure && (DASHES.has(joint) || !isClosed(tokens, stop.end) || isChange(tokens, at))) return null
    const { from, to } = settleHalves(start, stop)
    const meaning = {
      kind: 'clock',
      value: formatClock(from),
      until: formatClock(to),
      halfKnown: from.halfKnown,
      zone: '',
      needsDay: !sure,
    } as const
    return { end: stop.end, type: 'TIME', meaning }
  },
}

function isSeparate(tokens: readonly Token[], end: number): boolean {
  const after = tokenAt(tokens, end)
  return after.spaceBefore || (after.kind === 'mark' && !/^[-:/%–]$/.test(after.text))
}

function isClosed(tokens: readonly Token[], end: number): boolean {
  const after = tokenAt(tokens, end)
  return after.kind === 'mark' ? !/^[%$-]$/.test(after.text) : CLOSERS.has(after.lower)
}

function isChange(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= CHANGE_REACH; back++) if (CHANGES.test(tokenAt(tokens, at - back).lower)) return true
  return false
}
