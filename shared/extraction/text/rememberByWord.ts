import type { Spelling } from './spelling.ts'
import type { Token } from './token.ts'

let questions = 0

/**
 * Makes a question about a word's letters alone, asked of a million tokens, one that is answered once a word.
 * Use it for look-ups that every token meets; the answer must not be undefined.
 *
 * @example
 * const rulesFor = rememberByWord(({ lower }) => RULES_BY_START.get(lower) ?? NO_RULES)
 * rulesFor(token)
 */
export function rememberByWord<Answer>(ask: (word: Spelling) => Answer): (token: Token) => Answer {
  const question = questions++
  return ({ word }) => {
    const known = word.memory[question]
    // Only this function writes at its own place.
    if (known !== undefined) return known as Answer
    const answer = ask(word)
    word.memory[question] = answer
    return answer
  }
}
