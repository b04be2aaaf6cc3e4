import { age } from './rules/age.ts'
import { backReference } from './rules/backReference.ts'
import { bareYear } from './rules/bareYear.ts'
import { century } from './rules/century.ts'
import { clockRange } from './rules/clockRange.ts'
import { clockTime } from './rules/clockTime.ts'
import { dayMonth } from './rules/dayMonth.ts'
import { dayOfMonth } from './rules/dayOfMonth.ts'
import { dayPart } from './rules/dayPart.ts'
import { daySpan } from './rules/daySpan.ts'
import { decade } from './rules/decade.ts'
import { deicticDay } from './rules/deicticDay.ts'
import { deicticPeriod } from './rules/deicticPeriod.ts'
import { distance } from './rules/distance.ts'
import { duration } from './rules/duration.ts'
import { holiday } from './rules/holiday.ts'
import { inDistance } from './rules/inDistance.ts'
import { isoDate } from './rules/isoDate.ts'
import { monthDay } from './rules/monthDay.ts'
import { monthYear } from './rules/monthYear.ts'
import { namedMonth } from './rules/namedMonth.ts'
import { openDuration } from './rules/openDuration.ts'
import { pastPeriod } from './rules/pastPeriod.ts'
import { quarter } from './rules/quarter.ts'
import { recurring } from './rules/recurring.ts'
import { season } from './rules/season.ts'
import { shortSlashDate } from './rules/shortSlashDate.ts'
import { slashDate } from './rules/slashDate.ts'
import { spokenClock } from './rules/spokenClock.ts'
import { vagueReference } from './rules/vagueReference.ts'
import { weekday } from './rules/weekday.ts'
import { weekdayDay } from './rules/weekdayDay.ts'
import { weekNumber } from './rules/weekNumber.ts'
import type { TimeRule } from './timeMatch.ts'

/** Every rule. At one token the longest reading wins; among equally long ones the first in this list. */
export const TIME_RULES: readonly TimeRule[] = [
  isoDate,
  slashDate,
  shortSlashDate,
  daySpan,
  monthDay,
  dayMonth,
  monthYear,
  quarter, // before season and deicticPeriod: "the first quarter" is not an ordinal day
  season,
  namedMonth,
  weekdayDay,
  weekday,
  dayOfMonth,
  deicticDay,
  backReference, // before deicticPeriod: "the next day" counts from the text
  deicticPeriod,
  pastPeriod,
  distance,
  inDistance,
  age, // before duration: the longer reading anyway
  duration,
  openDuration,
  recurring,
  decade,
  century,
  weekNumber,
  holiday,
  clockRange, // before clockTime: the longer reading anyway
  spokenClock,
  clockTime,
  dayPart,
  vagueReference,
  bareYear,
]
