/** A time of day as the words say it: "7:30 p.m." is hour 19, minute 30, `halfKnown`; "at 7" is hour 7, not `halfKnown`. */
export type ClockReading = {
  /** 0 to 23. */
  readonly hour: number
  /** Null when only the hour is stated. */
  readonly minute: number | null
  readonly second: number | null
  /** The half of the day is stated: a.m., p.m., noon, or an hour past 12. */
  readonly halfKnown: boolean
  /** More than a number: minutes behind a colon, a.m. or p.m., "o'clock". */
  readonly explicit: boolean
  /** Offset from UTC, `Z` or `-05`; empty when no zone is stated. */
  readonly zone: string
  /** First token after it. */
  readonly end: number
}

const pad = (value: number) => String(value).padStart(2, '0')

/** TIMEX3 tail with no more than the words state: `T19`, `T19:30`, `T07:56:30`. */
export function formatClock({ hour, minute, second }: ClockReading): string {
  const seconds = second === null ? '' : `:${pad(second)}`
  return `T${pad(hour)}${minute === null ? '' : `:${pad(minute)}${seconds}`}`
}

/** The same hour after noon, when that is still open; noon stays noon. */
export function afterNoon(reading: ClockReading): ClockReading {
  if (reading.halfKnown || reading.hour >= 12) return reading
  return { ...reading, hour: reading.hour + 12, halfKnown: true }
}

/** Seconds since midnight. */
export function secondsOf(reading: ClockReading): number {
  return reading.hour * 3600 + (reading.minute ?? 0) * 60 + (reading.second ?? 0)
}
