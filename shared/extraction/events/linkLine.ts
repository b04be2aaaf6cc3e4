import { tokenAt } from '../text/token.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'

const LEADS = new Set(['more', 'related', 'read', 'also', 'previous', 'earlier', 'watch', 'see', 'video', 'photos'])
const REACH = 4

/**
 * A line that leads to another article: "More: Two hurt in crash", "RELATED: …", "Read more: …", "Previous story: …".
 * What it names is not told here. Not "Police said more: he was armed".
 */
export function isLinkLine(view: SentenceView): boolean {
  const { first } = view.sentence
  const at = tokenAt(view.tokens, first).kind === 'mark' ? first + 1 : first
  if (!LEADS.has(wordAt(view, at)) || !tokenAt(view.tokens, at).capital) return false
  for (let place = at + 1; place < at + REACH; place++) {
    const { text, kind } = tokenAt(view.tokens, place)
    if (text === ':') return true
    if (kind !== 'word') return false
  }
  return false
}
