import { COURTS, EXECUTIVES, FORCES, INSTRUCTIONS } from '../../lexicon/actors.ts'
import { clauseEnd, clauseStart } from '../clause.ts'
import { entityAt, findWord, findWordBack, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

const BOUND = new Set([
  ...FORCES,
  ...'officer agent trooper deputy official soldier agencies agency department departments officials prosecutors staff employees governors schools sheriffs cameras evacuation flags lockdown'.split(
    ' ',
  ),
])

/**
 * An executive orders: "the mayor ordered officers to wear cameras", "directing the Guard to prepare", "Noem has ordered immediate use of".
 * Not "police ordered him to drop the gun", "a judge ordered", "ordered pizza", "ignoring orders from police".
 */
export const executiveOrders: TriggerRule = {
  name: 'executive orders',
  type: 'directive',
  starts:
    'ordered orders ordering directed directs directing instructed instructs mandated mandates mandating authorized requires barred banned bans prohibited imposed'.split(
      ' ',
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    if (!isExecutiveSubject(view, from, verb.first, at, verb.passive)) return null
    const to = clauseEnd(view, at)
    if (/^orders?$/.test(word) && /^(?:executive|court|judge|of|in|new|the|an)$/.test(wordAt(view, at - 1))) return null
    // A noun: "orders from police to drop the weapon", "orders to leave", "orders, officers said".
    if (word === 'orders' && /^(?:from|to|of|by|and|or|that|,|\.|)$/.test(wordAt(view, at + 1))) return null
    const bound = findWord(view, at + 1, Math.min(to, at + 12), BOUND)
    const strong = /^(?:mandat|bann|bans|prohibit|barr|impos|requir)/.test(word)
    if (bound < 0 && !strong && !isRule(view, at, to)) return null
    if (bound < 0 && strong && /^(?:required|imposed|authorized|requires)$/.test(word) && !isRule(view, at, to))
      return null
    return { first: verb.first, last: Math.max(at + 2, bound + 1), verb, facet: 'issue' }
  },
}

function isRule(view: SentenceView, at: number, to: number): boolean {
  return (
    findWord(
      view,
      at + 1,
      Math.min(to, at + 12),
      new Set([
        ...INSTRUCTIONS,
        'investigation',
        'review',
        'use',
        'closure',
        'release',
        'end',
        'halt',
        'shutdown',
        'wear',
        'cameras',
      ]),
    ) >= 0
  )
}

/** The nearest actor in front of the verb is an executive (or an unlabelled person), not a court or a patrol. */
function isExecutiveSubject(
  view: SentenceView,
  from: number,
  verbFirst: number,
  at: number,
  passive: boolean,
): boolean {
  const first = Math.max(from, verbFirst - 24)
  if (passive) {
    const by = findWord(view, at + 1, at + 10, new Set(['by']))
    if (by >= 0) return findWord(view, by + 1, by + 8, COURTS) < 0 && findWord(view, by + 1, by + 8, EXECUTIVES) >= 0
  }
  if (findWordBack(view, first, verbFirst, COURTS) >= 0) return false
  if (findWordBack(view, first, verbFirst, EXECUTIVES) >= 0) return true
  if (/^(?:i|he|she)$/.test(wordAt(view, verbFirst - 1))) return true
  return view.entities.some(({ kind, first: start, last }) => kind === 'person' && start >= first && last <= verbFirst)
}

/**
 * An instruction is issued: "issued an executive order", "signed a memo", "announced a new policy", "using an executive order".
 * Not "issued a statement", "signed the bill", "announced an album".
 */
export const instructionIssued: TriggerRule = {
  name: 'instruction issued',
  type: 'directive',
  starts:
    'issued issues issue issuing signed signs sign signing announced announces announce unveiled adopted released implemented implement implementing imposed establish established using put rolled roll expand expanded expanding'.split(
      ' ',
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = clauseEnd(view, at)
    const instruction = findWord(view, at + 1, Math.min(to, at + 10), INSTRUCTIONS)
    const relative = instruction < 0 ? relativeInstruction(view, verb.first) : -1
    if (relative >= 0 && isExecutiveSubject(view, relative, verb.first, at, false)) {
      return { first: verb.first, last: at + 1, verb, facet: 'issue' }
    }
    const rollOut =
      /^(?:roll|expand|implement)/.test(word) &&
      findWord(
        view,
        at + 1,
        at + 7,
        new Set([
          'initiative',
          'change',
          'program',
          'requirement',
          'policy',
          'mandate',
          'directive',
          'order',
          'measure',
        ]),
      ) >= 0
    if (instruction < 0 && !rollOut) return null
    if (/^(?:using|put)$/.test(word) && !(instruction >= 0 && wordAt(view, instruction - 1) === 'executive'))
      return null
    if (instruction >= 0 && /^(?:restraining|court|in|arrest)$/.test(wordAt(view, instruction - 1))) return null
    if (/^(?:state)$/.test(wordAt(view, instruction - 1)) && wordAt(view, instruction) === 'emergency') return null
    const executive = instruction >= 0 && wordAt(view, instruction - 1) === 'executive'
    if (!executive && !isExecutiveSubject(view, from, verb.first, at, verb.passive) && !rollOut) return null
    if (findWordBack(view, Math.max(from, verb.first - 16), verb.first, COURTS) >= 0) return null
    return {
      first: verb.first,
      last: Math.max(at + 2, instruction + 1),
      verb,
      facet: word.startsWith('expand') || word.startsWith('roll') ? 'extend' : 'issue',
      definite: rollOut,
    }
  },
}

/** "an order that the governor signed": the instruction stands in front of the relative clause; its index or -1. */
function relativeInstruction(view: SentenceView, verbFirst: number): number {
  const that = findWordBack(view, verbFirst - 6, verbFirst, new Set(['that', 'which']))
  const noun = that < 0 ? -1 : that - 1
  return noun >= 0 && INSTRUCTIONS.has(wordAt(view, noun)) ? noun : -1
}

/** An instruction is undone or changed: "revoked the order", "rescinded it", "suspended the policy", "lifted the ban", "ended transfers of weapons". Not "ended his speech". */
export const instructionUndone: TriggerRule = {
  name: 'instruction undone',
  type: 'directive',
  starts:
    'revoked revokes revoke rescinded rescinds rescind suspended suspends extended extends lifted lifts reversed repealed ended ends scrapped reinstated overturned'.split(
      ' ',
    ),
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = clauseEnd(view, at)
    if (!isExecutiveSubject(view, from, verb.first, at, verb.passive)) return null
    const sure = /^(?:revok|rescind|reinstat)/.test(word)
    const instruction = findWord(view, at + 1, Math.min(to, at + 8), INSTRUCTIONS)
    const pronoun = /^(?:it|them|that)$/.test(wordAt(view, at + 1))
    const program = findWord(
      view,
      at + 1,
      Math.min(to, at + 6),
      new Set(['transfers', 'program', 'practice', 'use', 'protections', 'moratorium']),
    )
    if (!(instruction >= 0 || (sure && (pronoun || to > at + 1)) || program >= 0)) return null
    if (
      /license|visa|citizenship|permit/.test(wordAt(view, at + 2)) ||
      /^(?:investigation)$/.test(wordAt(view, at + 2))
    )
      return null
    return {
      first: verb.first,
      last: at + 3,
      verb,
      facet: /^(?:extend)/.test(word) ? 'extend' : program >= 0 && word.startsWith('end') ? 'issue' : 'undo',
    }
  },
}

const SAYING = new Set('declared announced said announces declares says announcing'.split(' '))

/**
 * A duty announced: "declared that every officer must wear cameras", "said agents will be required to", "officers will be banned from".
 * Not "you must leave", "said the team must win" (no executive).
 */
export const dutyAnnounced: TriggerRule = {
  name: 'duty announced',
  type: 'directive',
  starts: ['must', 'required', 'banned', 'barred', 'shall', 'prohibited'],
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const say = findWordBack(view, view.sentence.first, at, SAYING)
    const bound = findWordBack(view, at - 14, at, BOUND)
    if (bound < 0) return null
    if (word !== 'must' && word !== 'shall') {
      if (!verb.passive || verb.modal !== 'will' || !/^(?:to|from)$/.test(wordAt(view, at + 1))) return null
      return { first: verb.first, last: at + 3, verb: null, status: 'happened', facet: 'issue' }
    }
    if (say < 0) return null
    const court = findWord(view, view.sentence.first, view.sentence.last, COURTS)
    const executive = findWordBack(view, view.sentence.first, say, EXECUTIVES)
    if (court >= 0 || executive < 0) return null
    return { first: say, last: at + 3, verb: null, status: 'happened', facet: 'issue' }
  },
}

/** "the executive order", "his directive", "the new policy", "nationwide expansion planned": joins one told before, or makes one with "executive". */
export const instructionNoun: TriggerRule = {
  name: 'instruction noun',
  type: 'directive',
  starts: [
    'order',
    'directive',
    'mandate',
    'policy',
    'measure',
    'action',
    'requirement',
    'memo',
    'expansion',
    'announcement',
  ],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (
      word === 'order' &&
      (before === 'in' || before === 'court' || before === 'restraining' || before === 'and' || next === 'to')
    )
      return null
    if (word === 'expansion')
      return next === 'planned' || before === 'planned'
        ? { last: at + 2, definite: true, facet: 'extend', mergeOnly: true, status: 'planned' }
        : null
    if (word === 'action' && before !== 'executive') return null
    if (before === 'executive')
      return {
        first: at - 1,
        last: at + 1,
        definite: /^(?:the|this|that|his|her)$/.test(wordAt(view, at - 2)),
        mergeOnly: /^(?:the|this|that|his|her)$/.test(wordAt(view, at - 2)),
      }
    const possessive = before === "'s" || /^(?:thursday|monday|tuesday|wednesday|friday|saturday|sunday)$/.test(before)
    if (!/^(?:the|this|that|his|her|new|own)$/.test(before) && !possessive) return null
    if (entityAt(view, at) !== null) return null
    return { last: at + 1, definite: true, mergeOnly: true }
  },
}

/**
 * A head of government creates a body or a rule: "will appoint a watchdog", "created a commission". Not "appointed a judge", "created jobs".
 */
export const bodyCreated: TriggerRule = {
  name: 'body created',
  type: 'directive',
  starts: ['appoint', 'appointed', 'create', 'created', 'creating', 'establish', 'established'],
  read(view, at) {
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const to = Math.min(clauseEnd(view, at), at + 7)
    if (
      findWord(
        view,
        at + 1,
        to,
        new Set(['watchdog', 'commission', 'taskforce', 'ombudsman', 'panel', 'monitor', 'board']),
      ) < 0
    )
      return null
    if (
      findWordBack(
        view,
        from,
        verb.first,
        new Set(['gov', 'governor', 'president', 'mayor', 'secretary', 'minister']),
      ) < 0
    )
      return null
    const announced = findWord(view, at, view.sentence.last, new Set(['announced', 'said', 'announcing'])) >= 0
    return {
      first: verb.first,
      last: at + 4,
      verb: announced ? null : verb,
      facet: 'issue',
      ...(announced ? { status: 'happened' as const } : {}),
    }
  },
}
