import { compileTypes } from './compileTypes.ts'

/**
 * Every wording that a trigger of an own type is found in, lower case, words parted by one space, the plain one first;
 * at most `limit`. Some are no English ("explosioned"): no text has them.
 * @example triggerForms('car bomb', 3) → ['car bomb', 'car bombs', 'car bombed']
 */
export function triggerForms(trigger: string, limit: number): string[] {
  const phrases = [...compileTypes([{ id: 'own', name: '', color: '', triggers: [trigger] }]).values()].flat()
  const wordings = new Set<string>()
  for (const { words } of new Set(phrases)) {
    let started = ['']
    for (const forms of words) {
      started = started
        .flatMap((start) => [...forms.keys()].map((form) => (start === '' ? form : `${start} ${form}`)))
        .slice(0, limit)
    }
    for (const wording of started) wordings.add(wording)
  }
  return [...wordings].slice(0, limit)
}
