import { INQUIRIES, INVESTIGATORS } from '../../lexicon/actors.ts'
import { clauseStart } from '../clause.ts'
import { entityAt, findWord, findWordBack, type SentenceView, wordAt } from '../sentenceView.ts'
import type { TriggerRule } from '../trigger.ts'
import { readVerbGroup } from '../verbGroup.ts'

const OPENING = new Set(
  'open opened opens launch launched launches begin began begun start started announce announced announces order ordered orders conduct conducted conducting close closed concluded completed complete ended reopened reopen call called calls calling demand demanded demands urged promised promise pledged pledges pledge want wants seek seeking requested create assigned assist initiated'.split(
    ' ',
  ),
)
const MEDIA = new Set(
  'news times post press newspaper tv media local published police incident weather earnings traffic crime'.split(' '),
)

/**
 * An official inquiry as a noun: "opened an investigation", "an internal review of the shooting", "called for a probe",
 * "an inquest". Not "the ongoing investigation", "under investigation", "drug investigators", "a book review".
 */
export const inquiryNoun: TriggerRule = {
  name: 'inquiry noun',
  type: 'investigation',
  starts: INQUIRIES,
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (
      /^(?:under|ongoing|pending|book|film|peer|criminal-|week|into)$/.test(before) ||
      /^(?:continues|is|remains|continued)$/.test(next)
    ) {
      return { last: at + 1, definite: true, mergeOnly: true }
    }
    if (entityAt(view, at)?.kind === 'organisation' || before === 'to') return null
    const lead = findWordBack(view, at - 8, at, OPENING)
    const review = word.startsWith('review')
    const official = findWordBack(
      view,
      at - 5,
      at,
      new Set([
        ...INVESTIGATORS,
        'internal',
        'administrative',
        'official',
        'civil',
        'criminal',
        'external',
        'formal',
        'full',
        'fair',
        'public',
        'federal',
      ]),
    )
    if (review && lead < 0 && official < 0) return null
    const about = /^(?:into|of|by)$/.test(next)
    if (lead < 0 && official < 0 && !about) return null
    if (lead < 0 && /^(?:the|its|their|this)$/.test(before) && !about)
      return { last: at + 1, definite: true, mergeOnly: true }
    const verb = lead >= 0 ? readVerbGroup(view, lead) : null
    return {
      first: lead >= 0 ? lead : at,
      last: at + 2,
      verb,
      definite: lead < 0 && /^(?:the|that|its)$/.test(before),
      mergeOnly: lead < 0 && official < 0,
    }
  },
}

/**
 * An official body inquires: "the FBI is investigating", "federal authorities will investigate", "to review the case".
 * Not "Police are investigating" (daily work), "reporters investigated".
 */
export const inquiryVerb: TriggerRule = {
  name: 'inquiry verb',
  type: 'investigation',
  starts: [
    'investigating',
    'investigate',
    'investigated',
    'investigates',
    'probing',
    'examining',
    'handle',
    'treating',
  ],
  read(view, at) {
    const word = wordAt(view, at)
    const verb = readVerbGroup(view, at)
    const from = clauseStart(view, at)
    const body = findWordBack(view, Math.max(from, at - 14), verb.first, INVESTIGATORS)
    const acronym = view.entities.some(
      ({ kind, first, last, text }) =>
        kind === 'organisation' && first >= from && last <= verb.first && !/police|sheriff/i.test(text),
    )
    if (word === 'treating' && !/^(?:it|this|the)$/.test(wordAt(view, at + 1))) return null
    if (word === 'treating' || word === 'handle') {
      const about = findWord(
        view,
        at + 1,
        at + 9,
        new Set(['case', 'investigation', 'terrorism', 'homicide', 'crime', 'alone', 'probe']),
      )
      if (about < 0 || (word === 'handle' && body < 0 && !acronym)) return null
      return {
        first: verb.first,
        last: at + 2,
        verb,
        definite: true,
        mergeOnly: word === 'treating',
        status: 'happened',
      }
    }
    if (body < 0 && !acronym) return null
    if (/^(?:commission|committee|panel)$/.test(wordAt(view, verb.first - 1)) && verb.infinitive) return null
    return { first: verb.first, last: at + 2, verb, ...(verb.progressive ? { status: 'happened' as const } : {}) }
  },
}

/** "a report issued by the White House", "an initial congressional report", "the inspector general's report". Not "news reports", "reports of gunfire", "police report". */
export const reportRule: TriggerRule = {
  name: 'official report',
  type: 'investigation',
  starts: ['report', 'findings'],
  read(view, at) {
    const [word, before, next] = [wordAt(view, at), wordAt(view, at - 1), wordAt(view, at + 1)]
    if (MEDIA.has(before) || /^(?:to|they|who|that|officials)$/.test(before) || readVerbGroup(view, at).infinitive)
      return null
    if (word === 'findings' && findWordBack(view, at - 3, at, new Set(['released', 'published', 'issued'])) >= 0)
      return { last: at + 1 }
    const official = findWordBack(view, at - 4, at, INVESTIGATORS)
    const possessive = before === "'s" && entityAt(view, at - 2)?.kind === 'organisation'
    const issued = /^(?:issued|released|published|by|from)$/.test(next) && isOfficialAfter(view, at + 1)
    const released =
      findWordBack(view, at - 6, at, new Set(['released', 'issued', 'published', 'releases'])) >= 0 &&
      (official >= 0 || possessive)
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

/** "a hearing is scheduled for Monday", "a Senate hearing", "at a congressional hearing". Not "hearing gunshots", "hearing aids". */
export const hearingRule: TriggerRule = {
  name: 'hearing',
  type: 'investigation',
  starts: ['hearing', 'hearings', 'inquest'],
  read(view, at) {
    const [before, next] = [wordAt(view, at - 1), wordAt(view, at + 1)]
    if (/^(?:aids?|loss|from|about|that|the|shots|gunshots|room|rooms|of)$/.test(next)) return null
    if (
      !/^(?:a|the|court|senate|house|committee|congressional|public|oversight|confirmation|preliminary|bail|detention|evidentiary|disciplinary|budget|first|next|council|another|his|her|appeals?|emergency|administrative)$/.test(
        before,
      )
    )
      return null
    return { last: at + 2, definite: before === 'the', mergeOnly: before === 'the' }
  },
}
