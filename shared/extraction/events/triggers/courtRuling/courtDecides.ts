import { COURTS } from '../../../lexicon/actors.ts'
import { clauseStart } from '../../clause.ts'
import { findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const OUT = new Set(['out'])
const DECISION_NOUNS = new Set(['bench', 'ruling', 'verdict', 'sentence', 'decision'])
const BY = new Set(['by'])

const DECIDING =
  `ruled rules ordered orders blocked blocks halted halts struck upheld upholds overturned overturns dismissed dismisses
  granted grants denied denies issued issues imposed imposes barred bars sided rejected rejects reversed reinstated
  announced signed extended vacated stayed declared lifted required found convicted acquitted sentenced reinforcing allowed
  temporarily threw tossed sentences convicts`.split(/\s+/)

const NEARER_ACTORS = new Set([
  'gov',
  'governor',
  'president',
  'mayor',
  'secretary',
  'lawmakers',
  'legislature',
  'congress',
  'council',
])

const FOUND = new Set(['guilty', 'liable', 'unconstitutional', 'contempt', 'that', 'not'])

/**
 * A court decides: "a judge ruled", "the court struck down the law", "imposed by a federal judge", "jurors convicted him".
 * Not "the judge said", "a judge found the courtroom full", "the governor ordered".
 */
export const courtDecides: TriggerRule = {
  name: 'court decides',
  type: 'court_ruling',
  starts: DECIDING,
  read(view, at) {
    const word = wordAt(view, at)
    if (word === 'found' && findWord(view, at + 1, at + 4, FOUND) < 0) return null
    if (word === 'struck' && wordAt(view, at + 1) !== 'down') return null
    if (/^(?:threw|tossed)$/.test(word) && findWord(view, at + 1, at + 7, OUT) < 0) return null
    if (word === 'rules' && !/^(?:that|in|against|for|on)$/.test(wordAt(view, at + 1))) return null
    if (word === 'orders' && wordAt(view, at - 1) !== 'judge' && wordAt(view, at - 1) !== 'court') return null
    const verb = readVerbGroup(view, at)
    if (word === 'announced' && findWord(view, at + 1, at + 10, DECISION_NOUNS) < 0) return null
    if (!isCourtSubject(view, verb.first, at) && !isCourtAgent(view, at, verb.passive)) return null
    return { first: verb.first, last: at + 2, verb, definite: word === 'reinforcing' }
  },
}

function isCourtSubject(view: SentenceView, verbFirst: number, at: number): boolean {
  const court = findWordBack(view, Math.max(clauseStart(view, at), verbFirst - 16), verbFirst, COURTS)
  if (court < 0) return false
  // "a judge blocked an order that the governor signed": the nearer actor did it.
  if (findWord(view, court + 1, verbFirst, NEARER_ACTORS) >= 0) return false
  // "the law was challenged in court and the mayor ordered": the court must be the subject, not behind a preposition.
  const before = wordAt(view, court - 1)
  const before2 = wordAt(view, court - 2)
  const led = /^(?:in|at|to|by|from|with|of|before)$/
  if (
    led.test(before) ||
    (/^(?:the|a|federal|supreme|district)$/.test(before) && led.test(before2) && before2 !== 'of')
  )
    return false
  return !(wordAt(view, court + 1) === "'s" && !/^(?:order|ruling|decision)$/.test(wordAt(view, court + 2)))
}

function isCourtAgent(view: SentenceView, at: number, passive: boolean): boolean {
  if (!passive && wordAt(view, at + 1) !== 'by') return false
  const by = findWord(view, at + 1, at + 10, BY)
  return by >= 0 && findWord(view, by + 1, by + 7, COURTS) >= 0
}
