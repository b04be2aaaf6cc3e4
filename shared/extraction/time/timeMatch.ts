import type { TimeRuleName } from '../../explanation/timeRuleWords.ts'
import type { TimeUnit } from '../lexicon/timeWords.ts'
import type { Token } from '../text/token.ts'

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
  /** A clock time (`T09:40`) or part of a day (`TMO`) alone. */
  | { readonly kind: 'clock'; readonly value: string }

export type Which = 'bare' | 'last' | 'this' | 'next'

/** A time expression: tokens `first` (inclusive) to `last` (exclusive), not yet counted from anything. */
export type TimeMatch = {
  readonly first: number
  readonly last: number
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly meaning: TimeMeaning
  /** TIMEX3 tail for part of day or clock time, `TMO` or `T09:40`; empty without. */
  readonly clock: string
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

export function fixed(end: number, type: TimeMatch['type'], value: string, date = ''): TimeReading {
  return { end, type, meaning: { kind: 'fixed', value, date } }
}
