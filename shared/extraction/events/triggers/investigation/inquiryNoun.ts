import { INQUIRIES, INVESTIGATORS } from '../../../lexicon/actors.ts'
import { entityAt, findWordBack, wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

/** Who or what an inquiry is by its adjective: "internal", "FBI". */
const INQUIRY_QUALITIES = new Set([
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
])

const OPENING = new Set(
  'open opened opens launch launched launches begin began begun start started announce announced announces order ordered orders conduct conducted conducting close closed concluded completed complete ended reopened reopen call called calls calling demand demanded demands urged promised promise pledged pledges pledge want wants seek seeking requested create assigned assist initiated'.split(
    ' ',
  ),
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
    const official = findWordBack(view, at - 5, at, INQUIRY_QUALITIES)
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
