import type { ArticleWords } from '../../model/articleWords.ts'
import type { DayNumber } from '../../model/calendar.ts'
import type { Tense } from './tense.ts'

/** What a time expression can be counted from. */
export type TimeContext = {
  readonly published: DayNumber | null
  /** EDTF of the date the text named last; empty at its start. */
  readonly reference: string
  /** The words that named it. */
  readonly referenceWords: ArticleWords | null
  /** Year that months and days without one belong to in a history; null in news, where publication decides. */
  readonly runningYear: number | null
  /** Month it told last, null when it told only a year. */
  readonly runningMonth: number | null
  readonly tense: Tense
  /** The words that show the tense. */
  readonly tenseWords: ArticleWords | null
}
