import { tokenAt } from '../../text/token.ts'
import { fixed, NUMBER_START, type TimeRule } from '../timeMatch.ts'

/** "the 1990s", "the early 1960s", "the '90s". Not "a man in his 20s", "the 80s" of a temperature without "the". */
export const decade: TimeRule = {
  name: 'decade',
  starts: [NUMBER_START],
  read(tokens, at) {
    const token = tokenAt(tokens, at)
    const suffix = tokenAt(tokens, at + 1)
    const s = suffix.lower === 's' || suffix.lower === "'s"
    if (!s || suffix.spaceBefore) return null
    if (/^(?:1[5-9]|20)\d0$/.test(token.text)) {
      const stem = token.text.slice(0, 3)
      return fixed(at + 2, 'DATE', stem, `${stem}0/${stem}9`)
    }
    const quote = /^['’‘]$/.test(tokenAt(tokens, at - 1).text)
    if (!/^[2-9]0$/.test(token.text) || !(quote || tokenAt(tokens, at - 1).lower === 'the')) return null
    const stem = `19${token.text.charAt(0)}`
    return { ...fixed(at + 2, 'DATE', stem, `${stem}0/${stem}9`), begin: quote ? at - 1 : at }
  },
}
