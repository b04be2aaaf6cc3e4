/**
 * A number with its noun.
 *
 * @example
 * counted(1, 'event') // '1 event'
 * counted(1200, 'event') // '1,200 events'
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
