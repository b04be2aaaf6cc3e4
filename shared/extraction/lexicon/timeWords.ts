/** Month names and short forms; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  }),
)

/** Months whose names are also common words or names; bare, they need a preposition in front. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'jun',
  'sep',
  'august',
  'april',
  'june',
])

/** ISO numbers, 1 is Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thur: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  }),
)

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

const UNIT_FORMS: Readonly<Record<TimeUnit, string>> = {
  second: 'second seconds sec secs',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  night: 'night nights',
  week: 'week weeks wk wks',
  weekend: 'weekend weekends',
  month: 'month months',
  quarter: 'quarter quarters',
  year: 'year years yr yrs',
  decade: 'decade decades',
  century: 'century centuries',
}

export const UNITS: ReadonlyMap<string, TimeUnit> = new Map(
  (Object.keys(UNIT_FORMS) as TimeUnit[]).flatMap((unit) =>
    UNIT_FORMS[unit].split(' ').map((form) => [form, unit] as const),
  ),
)

/** Letter of a unit in a TIMEX3 duration, and whether it belongs after the `T`. */
export const DURATION_LETTERS: Readonly<Record<TimeUnit, { letter: string; clock: boolean; factor: number }>> = {
  second: { letter: 'S', clock: true, factor: 1 },
  minute: { letter: 'M', clock: true, factor: 1 },
  hour: { letter: 'H', clock: true, factor: 1 },
  day: { letter: 'D', clock: false, factor: 1 },
  night: { letter: 'D', clock: false, factor: 1 },
  week: { letter: 'W', clock: false, factor: 1 },
  weekend: { letter: 'WE', clock: false, factor: 1 },
  month: { letter: 'M', clock: false, factor: 1 },
  quarter: { letter: 'Q', clock: false, factor: 1 },
  year: { letter: 'Y', clock: false, factor: 1 },
  decade: { letter: 'Y', clock: false, factor: 10 },
  century: { letter: 'Y', clock: false, factor: 100 },
}

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
)

export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
)

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
  }),
)

/** Parts of a day and their TIMEX3 codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: 'MO',
    mornings: 'MO',
    afternoon: 'AF',
    afternoons: 'AF',
    evening: 'EV',
    evenings: 'EV',
    night: 'NI',
    nights: 'NI',
    overnight: 'NI',
    dawn: 'MO',
    daybreak: 'MO',
    dusk: 'EV',
    lunchtime: 'MI',
    midday: 'MI',
    noon: 'MI',
  }),
)

/** Seasons: TIMEX3 code, first month, and the month count from the start of the named year. */
export const SEASONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spring: 'SP',
    springtime: 'SP',
    summer: 'SU',
    summertime: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
    wintertime: 'WI',
  }),
)

export const SEASON_FIRST_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
