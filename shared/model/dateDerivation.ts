import type { ArticleWords } from './articleWords.ts'

/** A part of a calendar date. */
export type DatePart = 'year' | 'month' | 'day'

/** What a relative expression was counted from. */
export type DateAnchor = 'publication' | 'text' | 'event'

/**
 * One link in the chain from the words of an article to a date, in the order in which they were made.
 * `words` are those that gave the reason, null where no words did; dates are EDTF, empty where unknown.
 */
export type DerivationStep =
  /** The expression was read as a time: `rule` is a name of `timeRuleWords`. */
  | { readonly kind: 'read'; readonly rule: string }
  /** Counted from a date: the day of publication, one the text names, or another event's. */
  | {
      readonly kind: 'count'
      readonly from: DateAnchor
      readonly date: string
      readonly words: ArticleWords | null
    }
  /** Which side of the anchor: by the tense of a verb, a word of the expression itself ("last"), or custom. */
  | {
      readonly kind: 'side'
      readonly side: DateSide
      readonly because: SideReason
      readonly words: ArticleWords | null
    }
  /** The year that the words leave out. */
  | { readonly kind: 'year'; readonly year: string; readonly because: YearReason; readonly words: ArticleWords | null }
  /** Chosen among several expressions of the sentence; `over` are those passed over, at most three. */
  | { readonly kind: 'choose'; readonly because: ChoiceReason; readonly over: readonly ArticleWords[] }
  /** Taken over from another place of the article. */
  | { readonly kind: 'take'; readonly from: TakenFrom; readonly words: ArticleWords | null }
  /** Only a bound is known, or a bound was added; `date` is the date that bounds. */
  | {
      readonly kind: 'bound'
      readonly because: BoundReason
      readonly date: string
      readonly words: ArticleWords | null
    }
  /** Where the second reading comes from. */
  | { readonly kind: 'second'; readonly because: SecondReason; readonly words: ArticleWords | null }

export type DateSide = (typeof dateSides)[number]
export const dateSides = ['past', 'future', 'same'] as const

/** `status`: what is told as happened lies in the past, what is planned does not. */
export type SideReason = (typeof sideReasons)[number]
export const sideReasons = ['tense', 'word', 'custom', 'status'] as const

/** `running`: the year the text told last, in a history. */
export type YearReason = (typeof yearReasons)[number]
export const yearReasons = ['tense', 'word', 'nearest', 'running'] as const

export type ChoiceReason = (typeof choiceReasons)[number]
export const choiceReasons = ['nearest', 'reporting'] as const

export type TakenFrom = (typeof takenFrom)[number]
export const takenFrom = ['mention', 'neighbour'] as const

/**
 * `by`, `since`, `until`: the word in front says so. `done`: "has sent". `coming`: "will send". `cited`: what an article
 * cites was there before it. `recent`, `soon`: no more is said. `earlier`, `later`: than another event. `published`: a
 * period that publication cuts. `planned`: a plan as old as its telling. `news`: told as news without a date. `fresh`:
 * only an hour is told, so it is news of the day.
 */
export type BoundReason = (typeof boundReasons)[number]
export const boundReasons = [
  'by',
  'since',
  'until',
  'done',
  'coming',
  'planned',
  'cited',
  'recent',
  'soon',
  'earlier',
  'later',
  'published',
  'news',
  'fresh',
] as const

/** `order`: day and month swapped. `side`: the day or period on the other side. `words`: another expression near by. */
export type SecondReason = (typeof secondReasons)[number]
export const secondReasons = ['order', 'side', 'words'] as const

/**
 * How a date came about, as data, so that the interface can say it in words:
 * "last month" counted from 3 Feb 2026 (published) gives January 2026.
 */
export type DateDerivation = {
  /** The words of the article that date the event, or null when only an anchor or tense dates it. */
  readonly expression: ArticleWords | null
  /** Names of the rules that read and chose it, in order. */
  readonly rules: readonly string[]
  /** The chain in order; empty in what older versions stored. */
  readonly steps: readonly DerivationStep[]
  /** What a relative expression was counted from; `none` for a date that stands by itself. */
  readonly anchor: 'none' | 'publication' | 'text'
  /** EDTF of the anchor; empty when there is none or it is unknown. */
  readonly anchorDate: string
  /** Parts the text states. */
  readonly known: readonly DatePart[]
  /** Parts taken from the anchor or a convention. */
  readonly guessed: readonly DatePart[]
  /** The second-best reading as EDTF, or empty. */
  readonly alternative: string
  /** True when the expression is relative and the publication date is not known. */
  readonly unresolved: boolean
}
