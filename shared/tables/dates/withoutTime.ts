const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? +/i
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?`
const ZONE = String.raw`(?:Z|UTC|GMT|BST|CES?T|EES?T|[ECMP][SD]T|[+-]\d{2}:?\d{2})`
const TIME_BEHIND = new RegExp(String.raw`^(.{4,40}?)(?:T|,? +(?:at +)?)${CLOCK} ?(?:[ap]\.?m\.?)? ?${ZONE}?$`, 'i')
// Programs write the year last: `Oct 10 20:19:24 +0000 2018`.
const TIME_INSIDE = new RegExp(String.raw`^([a-z]{3,9} +\d{1,2}) +${CLOCK}(?: +${ZONE})? +(\d{4})$`, 'i')

/**
 * A cell's date without what stands around it: the day of the week in front, the time of day behind or before the year.
 * @example
 * withoutTime('1/2/2015 12:00:00 AM') // '1/2/2015'
 * withoutTime('2015-01-02T23:30:00Z') // '2015-01-02'
 * withoutTime('Friday, January 2, 2015') // 'January 2, 2015'
 * withoutTime('Wed Oct 10 20:19:24 +0000 2018') // 'Oct 10 2018'
 */
export function withoutTime(cell: string): string {
  // No date with its time is longer, and most cells of prose are.
  if (cell.length > 80) return cell
  const day = cell.replace(WEEKDAY, '')
  const [, monthDay, year] = TIME_INSIDE.exec(day) ?? []
  return monthDay === undefined ? (TIME_BEHIND.exec(day)?.[1] ?? day) : `${monthDay} ${year}`
}
