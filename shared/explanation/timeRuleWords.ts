/**
 * What each time rule and refiner reads, as the end of a sentence that begins with the words: “last Friday” … A rule
 * cannot be registered without a line here: its name is typed by this table.
 */
export const timeRuleWords = {
  'iso date': 'is a full date',
  'slash date': 'is a date in figures',
  'slash date without year': 'is a day and month in figures',
  'month day': 'is a day of a month',
  'day month': 'is a day of a month',
  'month year': 'is a month',
  quarter: 'is a quarter of a year',
  season: 'is a season',
  'named month': 'is a month or season told by “last”, “this” or “next”',
  weekday: 'is a day of the week',
  'deictic day': 'is a day told from the day of writing',
  'back reference': 'goes back to a date told before',
  'deictic period': 'is a period told from the day of writing',
  'past period': 'is a stretch of time up to the day of writing',
  distance: 'says how far away in time it is',
  'in distance': 'says how far away in time it is',
  age: 'is an age',
  duration: 'is a length of time',
  'open duration': 'is a length of time, without a number',
  recurring: 'comes back again and again',
  decade: 'is a decade',
  century: 'is a century',
  holiday: 'is a holiday with a date of its own',
  'clock time': 'is a time of day',
  'clock range': 'goes from one time of day to another',
  'spoken clock': 'is a time of day told in minutes past or to the hour',
  'part of day alone': 'is a part of a day',
  'day of month': 'is a day of the month, without the month',
  'day span': 'goes from one day of a month to another',
  'week number': 'is a week of the year',
  'weekday and day': 'is a day of the week with its day of the month',
  'vague reference': 'says only roughly when',
  'bare year': 'is a year',
  'day and clock': 'is a day with a time of day',
  'part of day': 'is a day with its part named',
  'bare hour': 'is a day with an hour',
  'part of a period': 'is a piece of a longer period',
  'year behind': 'is a month or a day with its year behind it',
  'shared year': 'is a date whose year stands with the date behind it',
  'counted from a date': 'is counted from the date in it',
  'lasting from a date': 'goes on for so long from the date in it',
  'week of a day': 'is the week of a day',
  range: 'goes from one date to another',
  quantity: 'says how nearly, by the word in front of it',
  about: 'is only about right, by the word in front of it',
  'early mid late': 'is narrowed by the word in front of it',
  'edge of a period': 'is the beginning, middle or end of a period',
} as const

/** Refiners whose words say all that those of the rules before them do: “9 p.m. Monday” is a day with a time of day. */
export const sayAll: ReadonlySet<string> = new Set<TimeRuleName>([
  'day and clock',
  'part of day',
  'bare hour',
  'part of a period',
  'year behind',
  'shared year',
  'range',
  'edge of a period',
])

/** The name of a rule that reads or refines time expressions. */
export type TimeRuleName = keyof typeof timeRuleWords

export function isTimeRuleName(name: string): name is TimeRuleName {
  return Object.hasOwn(timeRuleWords, name)
}
