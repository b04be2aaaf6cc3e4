import { COURTS, EXECUTIVES } from '../../../lexicon/actors.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'

const BY = new Set(['by'])

/** The nearest actor in front of the verb is an executive (or an unlabelled person), not a court or a patrol. */
export function isExecutiveSubject(
  view: SentenceView,
  from: number,
  verbFirst: number,
  at: number,
  passive: boolean,
): boolean {
  const first = Math.max(from, verbFirst - 24)
  if (passive) {
    const by = findWord(view, at + 1, at + 10, BY)
    if (by >= 0) return findWord(view, by + 1, by + 8, COURTS) < 0 && findWord(view, by + 1, by + 8, EXECUTIVES) >= 0
  }
  if (findWordBack(view, first, verbFirst, COURTS) >= 0) return false
  if (findWordBack(view, first, verbFirst, EXECUTIVES) >= 0) return true
  if (/^(?:i|he|she)$/.test(wordAt(view, verbFirst - 1))) return true
  return view.entities.some(({ kind, first: start, last }) => kind === 'person' && start >= first && last <= verbFirst)
}
