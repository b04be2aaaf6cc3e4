import { MONEY_MATTERS } from '../../../lexicon/actors.ts'
import { tokenAt } from '../../../text/token.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'

const FUNDING_SIGNS = new Set(['continuing', 'funding', 'budget'])

/** Whether the action concerns public money: a money word or a sum in the clause, or "it"/"the package" behind one in the sentence. */
export function isAboutMoney(view: SentenceView, at: number, to: number, from: number): boolean {
  const object = findWord(view, at + 1, Math.min(to, at + 22), MONEY_MATTERS)
  if (object >= 0 && !(wordAt(view, object) === 'resolution' && findWord(view, at + 1, to, FUNDING_SIGNS) < 0))
    return true
  if (view.entities.some(({ kind, first }) => kind === 'money' && first > at && first < to)) return true
  const passive = findWordBack(view, Math.max(from, at - 14), at, MONEY_MATTERS)
  if (passive >= 0 && wordAt(view, passive) !== 'package') return true
  const pronoun = /^(?:it|them|this|that)$/.test(wordAt(view, wordAt(view, at + 1) === 'on' ? at + 2 : at + 1))
  return pronoun && isMoneyTold(view, at)
}

const TOLD_BEFORE = new Set(['funding', 'budget', 'spending', 'appropriations', 'stopgap'])
const TOLD_REACH = 60
/** "The House is set to consider it": a money bill told in this sentence or just before. */
function isMoneyTold(view: SentenceView, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - TOLD_REACH); place--) {
    if (TOLD_BEFORE.has(tokenAt(view.tokens, place).lower)) return true
  }
  return false
}
