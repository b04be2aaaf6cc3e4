const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** `24 Jan 2026, 09:30`, in the machine's time zone. */
export function momentWords(atMs: number): string {
  return moment.format(atMs)
}
