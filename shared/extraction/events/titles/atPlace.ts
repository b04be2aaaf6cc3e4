import { quietName } from './titleWords.ts'

/** " in Tulsa", " at 1848 Capital Circle", " on Elm Street"; empty for no place. */
export function atPlace(place: string): string {
  const name = quietName(place.replace(/\s+/g, ' ').replace(/[\s,.]+$/, ''))
  if (name === '') return ''
  if (/\bblock of\b/i.test(name)) return ` in the ${name.replace(/^the /i, '')}`
  if (/^\d/.test(name)) return ` at ${name}`
  if (/\b(?:Street|Avenue|Road|Drive|Boulevard|Highway|Lane|St|Ave|Rd|Blvd|Dr|Interstate)\b\.?$/.test(name))
    return ` on ${name}`
  return ` in ${name}`
}
