import { INVESTIGATORS } from '../../../lexicon/actors.ts'
import { entityAt, findWord, findWordBack, type SentenceView, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const RELEASED = new Set(['released', 'published', 'issued'])
const RELEASING = new Set(['released', 'issued', 'published', 'releases'])

const MEDIA = new Set(
  'news times post press newspaper tv media local published police incident weather earnings traffic crime'.split(' '),
)

/** "a report issued by the White House", "an initial congressional report", "the inspector general's report". Not "news reports", "reports of gunfire", "police report". */
export const reportRule: TriggerRule = {
  name: 'official report',
  type: 'investigation',
  starts: ['report', 'findings'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (MEDIA.has(before) || /^(?:to|they|who|that|officials)$/.test(before) || readVerbGroup(view, at).infinitive)
      return null
    if (word === 'findings' && findWordBack(view, at - 3, at, RELEASED) >= 0) return { last: at + 1 }
    const official = findWordBack(view, at - 4, at, INVESTIGATORS)
    const possessive = before === "'s" && entityAt(view, at - 2)?.kind === 'organisation'
    const issued = /^(?:issued|released|published|by|from)$/.test(next) && isOfficialAfter(view, at + 1)
    const released = findWordBack(view, at - 6, at, RELEASING) >= 0 && (official >= 0 || possessive)
    if (official < 0 && !possessive && !issued && !released) return null
    if (official >= 0 && wordAt(view, official) === 'state' && !issued) return null
    return { last: at + 2, definite: before === 'the' }
  },
}

function isOfficialAfter(view: SentenceView, from: number): boolean {
  if (findWord(view, from, from + 7, INVESTIGATORS) >= 0) return true
  return view.entities.some(
    ({ kind, first, text }) =>
      kind === 'organisation' && first >= from && first < from + 6 && !/news|times|post|press|reuters/i.test(text),
  )
}
