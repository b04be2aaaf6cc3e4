import type { TimeRuleName } from '../../explanation/timeRuleWords.ts'
import type { TimeUnit } from '../lexicon/timeWords.ts'
import type { Token } from '../text/token.ts'
import type { LengthPart } from './readLength.ts'

/** What a relative expression counts from: the day of publication, or the date the text named last. */
export type Anchor = 'publication' | 'text'

/** What the words say before any anchor is known. */
export type TimeMeaning =
  /** A calendar date; null parts are not stated. `alternative` is the other order of a slash date. */
  | {
      readonly kind: 'calendar'
      readonly year: number | null
      readonly month: number | null
      readonly day: number | null
      readonly alternative?: { readonly month: number; readonly day: number }
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  /** The calendar unit so many away from the anchor's: today is (day, 0), last month is (month, -1). */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly offset: number; readonly anchor: Anchor }
  /** A distance: "three days ago", "a year earlier", "weeks later" (count null). */
  | {
      readonly kind: 'distance'
      readonly unit: TimeUnit
      readonly count: number | null
      readonly direction: 1 | -1
      readonly anchor: Anchor
    }
  | { readonly kind: 'namedMonth'; readonly month: number; readonly which: Which }
  | { readonly kind: 'season'; readonly season: string; readonly year: number | null; readonly which: Which }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: number | null }
  | { readonly kind: 'half'; readonly half: number; readonly year: number | null }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year: number | null; readonly which: Which }
  /** Stands by itself: a decade, a duration, a set, a reference. `date` is EDTF or empty. */
  | { readonly kind: 'fixed'; readonly value: string; readonly date: string }
  | ClockMeaning
  /** The date the text named last, whatever it was: "since then". */
  | { readonly kind: 'reference' }
  | { readonly kind: 'weekNumber'; readonly week: number; readonly year: number | null }
  /** A length of time: "two years and three months". */
  | { readonly kind: 'length'; readonly parts: readonly LengthPart[] }
  /** So far from another date: "two weeks after Christmas". */
  | {
      readonly kind: 'offset'
      readonly parts: readonly LengthPart[]
      readonly direction: 1 | -1
      readonly from: TimeMeaning
    }
  /** A length that begins at a day: "3 days starting Monday". */
  | { readonly kind: 'lasting'; readonly part: LengthPart; readonly from: TimeMeaning }
  /** The week that holds a day. */
  | { readonly kind: 'weekOf'; readonly day: TimeMeaning }
  /** A day of the month alone: "the 18th". */
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** A weekday with its day of the month: "Friday the 26th". */
  | { readonly kind: 'weekdayDay'; readonly weekday: number; readonly day: number }
  /** A piece of a larger period: "the first Monday of next month", "the last week of 2019". */
  | { readonly kind: 'part'; readonly part: PeriodPart; readonly of: TimeMeaning }
  /** From one date to another, both included: "from January to March 2015". A clock time is never an end of one. */
  | { readonly kind: 'range'; readonly from: TimeMeaning; readonly to: TimeMeaning }

/** A clock time, a range of clock times or a part of a day, alone. */
export type ClockMeaning = {
  readonly kind: 'clock'
  /** `T09`, `T09:40`, or `TMO` for a part of a day. */
  readonly value: string
  /** End of a range of clock times, as `value`; empty for a point. */
  readonly until: string
  /** False where "7" may be morning or evening. */
  readonly halfKnown: boolean
  /** Offset from UTC, `Z` or `-05`; empty when not stated. */
  readonly zone: string
  /** Bare numbers that are a time only beside a day: "Tuesday from 7 to 9". */
  readonly needsDay: boolean
}

/** Which piece of a period: the nth from its start, or from its end when `nth` is negative. */
export type PeriodPart =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly nth: number }
  /** `count` units at the start (nth 1) or end (nth -1); the nth unit when `count` is 1. */
  | { readonly kind: 'unit'; readonly unit: TimeUnit; readonly count: number; readonly nth: number }
  | { readonly kind: 'month'; readonly month: number }
  /** Of a year: its 24 May. */
  | { readonly kind: 'monthDay'; readonly month: number; readonly day: number }
  | { readonly kind: 'season'; readonly season: string }

/** `coming` is the nearest one ahead, `next` of a weekday the one of the week after. */
export type Which = 'bare' | 'last' | 'this' | 'next' | 'coming'

/** A time expression: tokens `first` (inclusive) to `last` (exclusive), not yet counted from anything. */
export type TimeMatch = {
  readonly first: number
  readonly last: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly meaning: TimeMeaning
  /** TIMEX3 tail for part of day or clock time, `TMO` or `T09:40`; empty without. */
  readonly clock: string
  /** End of a range of clock times on that day, as `clock`; empty without. */
  readonly clockUntil: string
  /** "about", "around" in front: the date is approximate. */
  readonly approximate: boolean
  /** Names of rule and refiners, in order. */
  readonly rules: readonly TimeRuleName[]
}

/** What a rule returns: where the expression ends and what it says. */
export type TimeReading = {
  /** First token after the expression. */
  readonly end: number
  readonly type: TimeMatch['type']
  readonly meaning: TimeMeaning
  readonly clock?: string
  /** First token of the expression when it lies before the token the rule was asked at. */
  readonly begin?: number
}

/**
 * A rule reads one form of time expression at one token, or declines with null. It may look at most 40 tokens around.
 * `starts` are the lower-case words it can begin with; `#` stands for any number.
 */
export type TimeRule = {
  readonly name: TimeRuleName
  readonly starts: Iterable<string>
  readonly read: (tokens: readonly Token[], at: number) => TimeReading | null
}

export const NUMBER_START = '#'

/** A part of a day, `TMO`, alone. */
export function partOfDay(end: number, part: string): TimeReading {
  const meaning = { kind: 'clock', value: part, until: '', halfKnown: true, zone: '', needsDay: false } as const
  return { end, type: 'TIME', meaning }
}

export function fixed(end: number, type: TimeMatch['type'], value: string, date = ''): TimeReading {
  return { end, type, meaning: { kind: 'fixed', value, date } }
}
