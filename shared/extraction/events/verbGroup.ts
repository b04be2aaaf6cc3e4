import { hasNegativeSubject } from './hasNegativeSubject.ts'
import { type SentenceView, wordAt } from './sentenceView.ts'

/** The helpers in front of a verb: "has not been", "will", "planned to". */
export type VerbGroup = {
  /** First token of the group, the subject ends before it. */
  readonly first: number
  readonly passive: boolean
  readonly perfect: boolean
  /** is/are/was/were + -ing */
  readonly progressive: boolean
  readonly present: boolean
  /** will, would, could … or empty. */
  readonly modal: string
  readonly negated: boolean
  readonly infinitive: boolean
  /** The word that governs a "to" infinitive: planned, voted, set; empty without. */
  readonly governor: string
  /** Index of that word, or -1. */
  readonly governorAt: number
}

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'got',
  'get',
  'gets',
  "isn't",
  "wasn't",
  "weren't",
  "aren't",
])
const HAVE = new Set(['has', 'have', 'had', "'ve", "hasn't", "haven't", "hadn't", 'having'])
const MODALS = new Set([
  'will',
  'would',
  'could',
  'should',
  'must',
  'may',
  'might',
  'can',
  'shall',
  "'ll",
  "won't",
  "wouldn't",
  "couldn't",
  "can't",
  'cannot',
  "shouldn't",
])
const DO = new Set(['did', 'does', 'do', "didn't", "doesn't", "don't"])
const NEGATIONS = new Set(['not', 'never', "n't", 'neither', 'nor'])
const ADVERBS = new Set([
  'also',
  'now',
  'again',
  'later',
  'then',
  'first',
  'just',
  'soon',
  'already',
  'since',
  'still',
  'even',
  'both',
  'all',
  'once',
  'ever',
  'long',
  'yet',
  'twice',
  'so',
  'far',
])
const REACH = 9

/** Reads backwards from the verb at `at` over its helpers. */
export function readVerbGroup(view: SentenceView, at: number): VerbGroup {
  let first = at
  let passive = false
  let perfect = false
  let progressive = false
  let present = false
  let modal = ''
  let negated = false
  let infinitive = false
  const verb = wordAt(view, at)
  const isParticiple = !verb.endsWith('ing')
  for (let place = at - 1; place >= Math.max(view.sentence.first, at - REACH); place--) {
    const word = wordAt(view, place)
    if (BE.has(word)) {
      if (verb.endsWith('ing')) progressive = true
      else if (isParticiple) passive = true
      present = present || word === 'is' || word === 'are' || word === 'am'
      negated = negated || word.endsWith("n't")
    } else if (HAVE.has(word)) {
      perfect = true
      present = present || word === 'has' || word === 'have' || word === "'ve"
      negated = negated || word.endsWith("n't")
    } else if (MODALS.has(word)) {
      modal = word.endsWith("n't") || word === 'cannot' ? 'not' : word
      negated = negated || modal === 'not'
    } else if (DO.has(word)) negated = negated || word.endsWith("n't") || negatesNext(view, place)
    else if (NEGATIONS.has(word)) negated = true
    else if (word === 'to') infinitive = true
    else if (!(ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4))) break
    first = place
    if (infinitive) break
  }
  // "to be followed", "to have been shot": the helpers may stand between "to" and the verb.
  const governorAt = infinitive ? governorOf(view, first) : -1
  return {
    first,
    passive,
    perfect,
    progressive,
    present,
    modal,
    negated: negated || hasNegativeSubject(view, first),
    infinitive,
    governor: wordAt(view, governorAt),
    governorAt,
  }
}

function negatesNext(view: SentenceView, place: number): boolean {
  return wordAt(view, place + 1) === 'not'
}

const GOVERNORS_SKIP = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'him', 'them', 'it'])
const GOVERNOR_REACH = 7

/** The verb or noun an infinitive hangs on: "voted 45-55 to", "plans to", "ordered the Guard to", "is set to". */
function governorOf(view: SentenceView, to: number): number {
  const near = to - 1
  const word = wordAt(view, near)
  if (!GOVERNORS_SKIP.has(word) && GOVERNING_WORDS.has(word)) return near
  for (let at = to - 1; at >= Math.max(view.sentence.first, to - GOVERNOR_REACH); at--) {
    const candidate = wordAt(view, at)
    if (candidate === ',' || candidate === '.' || candidate === ';') break
    if (GOVERNING_WORDS.has(candidate)) return at
  }
  return near
}

/** Words whose "to" tells how real the verb behind it is; `modality.ts` says what each means. */
export const PLANNING: ReadonlySet<string> = new Set(
  `plan plans planned planning intend intends intended intention set scheduled expected expects expect going prepare
  prepares preparing preparations poised slated about due vow vows vowed pledge pledged pledges promise promised promises
  agree agrees agreed decided decides aims aim ready preparing hopes arranged committed continue`.split(/\s+/),
)
export const PROPOSING: ReadonlySet<string> = new Set(
  `call calls called calling urge urges urged urging ask asks asked want wants wanted propose proposes proposed proposal
  demand demands demanded demanding push pushes pushed pushing seek seeks sought seeking advocate advocates advocated
  advocating need needs needed require requires bill bills legislation proposals effort efforts measure
  recommend recommended recommends petition plea`.split(/\s+/),
)
export const FAILING: ReadonlySet<string> = new Set(
  'fail fails failed failing refuse refuses refused declined declines unable threatened threatens threatening attempted tried trying try attempt attempting'.split(
    ' ',
  ),
)
export const DOING: ReadonlySet<string> = new Set(
  'vote votes voted voting began begun begins started starts continued continues moved moves managed helped used rushed forced led proceeded decided enough came went had ordered directed instructed'.split(
    ' ',
  ),
)
const GOVERNING_WORDS: ReadonlySet<string> = new Set([...PLANNING, ...PROPOSING, ...FAILING, ...DOING])
