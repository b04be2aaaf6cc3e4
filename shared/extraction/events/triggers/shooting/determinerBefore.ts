import { type SentenceView, wordAt } from '../../sentenceView.ts'

/** The determiner within four words in front, over adjectives: "the fatal police shooting" has "the". */
export function determinerBefore(view: SentenceView, at: number): string {
  for (let place = at - 1; place >= at - 6; place--) {
    const word = wordAt(view, place)
    if (
      /^(?:the|that|this|these|those|both|a|an|another|several|many|'s|his|her|their|two|three|four|five|no|any|every|each|all)$/.test(
        word,
      )
    )
      return word
    if (word === '' || /^[,.;:()]$/.test(word) || /^(?:of|in|by|to|for|on|at|from|with|after)$/.test(word)) return ''
  }
  return ''
}
