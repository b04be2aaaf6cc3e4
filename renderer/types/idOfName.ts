const MAXIMUM_LENGTH = 40
/** For a name without a single Latin letter or digit. */
const NAMELESS = 'type'

/**
 * A type's id from its name: lower case, accents gone, what is neither letter nor digit a hyphen.
 * `isTaken` makes a number follow.
 * @example idOfName('Car bombing', () => false) → 'car-bombing'
 * @example idOfName('Émeute', (id) => id === 'emeute') → 'emeute-2'
 */
export function idOfName(name: string, isTaken: (id: string) => boolean): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
  const base = words === '' ? NAMELESS : /^[a-z]/.test(words) ? words : `${NAMELESS}-${words}`
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : `-${count}`
    const id = `${base.slice(0, MAXIMUM_LENGTH - suffix.length).replace(/-$/, '')}${suffix}`
    if (!isTaken(id)) return id
  }
}
