import { type SentenceView, wordAt } from '../../sentenceView.ts'

/** "a vote", "the final vote": the noun, not the verb. */
export function isNominalVote(view: SentenceView, at: number): boolean {
  return /^(?:a|the|procedural|key|final|dueling|floor|additional|no|yes|60|52|50|of)$/.test(wordAt(view, at - 1))
}
