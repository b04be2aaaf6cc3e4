import { PREPOSITIONS } from './titlePhrase.ts'
import { joinWords, type TitleWord } from './titleWords.ts'

/** What a title should not exceed, and what it must not, in characters. */
export const AIMED_LENGTH = 60
export const MAXIMUM_LENGTH = 90

const DANGLING = new Set(
  `first second third fourth and or but nor the a an to as than that more most his her its their my our your if by via very too not least still who
  which is are was were be been being has have had will would could can may so also who's according because while being
  some any every this these those such another one's early late when where whether how about only just & - $ / ' #`.split(
    /\s+/,
  ),
)
const OPENS_GROUP = new Set([...PREPOSITIONS, 'and', 'or', 'but', 'as'])
const NO_CUT = new Set(['of'])
/** "in connection *with*", "in response *to*": what follows belongs to the word. */
const BINDS =
  /^(?:connection|response|addition|relation|exchange|respect|due|according|lieu|access|use|way|guilty|contest|related|linked|subject|able|likely|close)$/

/**
 * The longest beginning of `words` that ends between word groups and leaves the title within the aimed length; with
 * none, the shortest within the maximum. At least `least` words stay. Empty when nothing fits.
 */
export function clipWords(lead: string, words: readonly TitleWord[], least: number): string {
  const whole = trim(words)
  const write = (part: readonly TitleWord[]) => (lead === '' ? joinWords(part) : `${lead} ${joinWords(part)}`.trim())
  if (whole.length < Math.min(least, 1)) return ''
  if (write(whole).length <= AIMED_LENGTH) return write(whole)
  const cuts: (readonly TitleWord[])[] = []
  for (let index = Math.max(least, 1); index < whole.length; index++) {
    const word = whole[index]?.text.toLowerCase() ?? ''
    if (
      whole[index]?.spaceBefore === false ||
      !OPENS_GROUP.has(word) ||
      NO_CUT.has(word) ||
      BINDS.test(whole[index - 1]?.text ?? '')
    )
      continue
    const part = trim(whole.slice(0, index))
    // "for pointing | at", "of failing | to": the rest belongs to the verb.
    const gerund = /ing$/.test(part.at(-1)?.text ?? '') && PREPOSITIONS.has(part.at(-2)?.text ?? '')
    if (part.length >= least && !gerund) cuts.push(part)
  }
  const aimed = cuts.findLast((part) => write(part).length <= AIMED_LENGTH)
  if (aimed !== undefined) return write(aimed)
  const allowed = [...cuts, whole].find((part) => write(part).length <= MAXIMUM_LENGTH)
  return allowed === undefined ? '' : write(allowed)
}

/** Takes off what cannot end a phrase: "to", "and", "with". */
function trim(words: readonly TitleWord[]): readonly TitleWord[] {
  let last = words.length
  while (last > 0) {
    const word = words[last - 1]?.text.toLowerCase() ?? ''
    // "drive-by" is one word.
    if (last > 1 && words[last - 1]?.spaceBefore === false && /\p{L}/u.test(word) && word !== "'s") break
    if (
      !(
        DANGLING.has(word) ||
        (PREPOSITIONS.has(word) && !/^(?:down|off|out|up|over)$/.test(word)) ||
        /^[^\p{L}\p{N}%.]+$/u.test(word)
      )
    )
      break
    last--
  }
  return words.slice(0, last)
}
