/** A crude stem, good enough to see that two texts use one word: "charged" and "charges", "parties" and "party". */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  for (const [ending, instead] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead
  }
  return word
}

const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ings', ''],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
]
