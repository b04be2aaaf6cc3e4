import type { Token } from './token.ts'

const FUNCTION_WORDS = new Set(
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
  one you were her all their there been has when who will more no if out so said what up its about into than them can
  only other new some could time these two may then do first any my now such like our over after also`.split(/\s+/),
)
const OTHER_LANGUAGES = new Set(
  `der die das und ist nicht ein eine mit von zu den dem des auf für sich le la les des une est pas dans que qui pour
  sur avec el los las una por con del se su para como il lo gli che per della non sono het een van zijn niet och att
  det som på är na do da em não os um`.split(/\s+/),
)
const SAMPLE = 600

/**
 * Whether a text reads as English: function words of English are common and those of its neighbours are not.
 * Very short texts (headlines) pass unless another language shows.
 */
export function isEnglish(tokens: readonly Token[]): boolean {
  let words = 0
  let english = 0
  let foreign = 0
  let letters = 0
  for (const token of tokens) {
    if (token.kind !== 'word') continue
    if (words++ >= SAMPLE) break
    if (FUNCTION_WORDS.has(token.lower)) english++
    else if (OTHER_LANGUAGES.has(token.lower)) foreign++
    if (isPlain(token.lower)) letters++
  }
  if (words === 0) return true
  if (letters / words < 0.7) return false
  if (words < 12) return foreign <= english + 1
  return english / words >= 0.14 && english > foreign
}

/** Latin letters without accents, periods and apostrophes only. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    if ((code < 0x61 || code > 0x7a) && code !== 0x27 && code !== 0x2e) return false
  }
  return word !== ''
}
