import { movesInTime } from '../ownTypes/movesInTime.ts'
import { opensAnother } from '../ownTypes/opensAnother.ts'
import { absorbCrimes } from './absorbCrimes.ts'
import { Incident, namesDiffer, sharesName } from './incident.ts'
import { type Mention, OWN_DATE } from './mention.ts'
import { findWordBack, wordAt } from './sentenceView.ts'
import { CRIME } from './triggers/crime/crimeFacet.ts'

/** Only the latest incidents of a type are looked at, so that a text of any length merges in linear time. */
const LOOK_BACK = 12
const FRESH = new Set([
  'another',
  'second',
  'separate',
  'different',
  'other',
  'earlier',
  'previous',
  'third',
  'additional',
])
const CONTINUES = 6
const VICTIM_REACH = 3
/** Where an article tells of one shooting only, a killing further off is still that one. */
const ONLY_REACH = 8
const RECENT_MENTIONS = 20

/**
 * Joins mentions of the same event: the shared person first, then "the shooting", "that order", then the event told last
 * when nothing speaks against it (another date, place, person, chamber, or "another"). Mentions that cannot stand alone
 * ("the incident", "her death") join at the end, and are dropped when there is nothing to join.
 */
export function mergeMentions(mentions: readonly Mention[]): Incident[] {
  const byType = new Map<string, Incident[]>()
  const incidents: Incident[] = []
  for (const mention of mentions) {
    if (mention.trigger.mergeOnly) continue
    for (const part of splitByPatient(mention)) {
      const known = byType.get(part.trigger.type) ?? []
      const home = chooseHome(known.slice(-LOOK_BACK), part)
      if (home !== null) home.add(part)
      else {
        const incident = new Incident(part)
        incidents.push(incident)
        known.push(incident)
        byType.set(part.trigger.type, known)
      }
    }
  }
  for (const mention of mentions) {
    if (!mention.trigger.mergeOnly) continue
    for (const part of splitByPatient(mention)) attach(byType.get(part.trigger.type) ?? [], part)
  }
  const merged = absorbCrimes(incidents)
  for (const incident of merged)
    incident.mentions.sort((a, b) => a.trigger.first - b.trigger.first || a.view.sentence.index - b.view.sentence.index)
  return merged
}

/** "the shootings of X and Y" mentions two incidents; "shot X and Y" is one. */
function splitByPatient(mention: Mention): Mention[] {
  const { trigger, participants } = mention
  const plural = wordAt(mention.view, trigger.at).endsWith('s') && trigger.verb === null
  if (!plural || trigger.type !== 'shooting' || participants.patients.length < 2) return [mention]
  return participants.patients.map((patient) => ({
    ...mention,
    trigger: { ...trigger, mergeOnly: false },
    participants: { ...participants, patients: [patient] },
  }))
}

function chooseHome(known: readonly Incident[], mention: Mention): Incident | null {
  const open = known.filter((incident) => !conflicts(incident, mention))
  if (mention.participants.patients.length > 0) {
    const shared = open.findLast((incident) => sharesName(incident.patients, mention.participants.patients))
    if (shared !== undefined) return shared
  }
  if (isFresh(mention) && standsApart(mention)) return sameClause(known, mention)
  const last = open.at(-1)
  if (last === undefined || isNextOfList(last, mention)) return null
  if (mention.trigger.definite) return gapTo(last, mention) <= CONTINUES / 2 ? last : mostTold(open)
  const agentShared = open.findLast((incident) => sharesName(incident.agents, mention.participants.agents))
  if (agentShared !== undefined && mention.trigger.type !== 'arrest') return agentShared
  if (mention.trigger.own) return last
  switch (mention.trigger.type) {
    case 'shooting':
      return last
    case 'protest':
      return last
    case 'legislation':
      return last
    case 'other':
      return mention.trigger.facet === CRIME ? last : null
    default:
      return gapTo(last, mention) <= CONTINUES ? last : null
  }
}

/** Of an own type, and told as one more incident by the way its sentence opens. */
function isNextOfList(last: Incident, mention: Mention): boolean {
  const before = last.mentions.at(-1)
  if (!mention.trigger.own || before === undefined) return false
  if (opensAnother(mention, before)) return true
  return before.view.sentence !== mention.view.sentence && (last.date?.quality ?? 0) < 2 && movesInTime(mention)
}

/** Sentences since an incident was told last. */
function gapTo(incident: Incident, { view }: Mention): number {
  return view.sentence.index - (incident.mentions.at(-1)?.view.sentence.index ?? 0)
}

/** Far from any, "the shooting" is the one the article is about, not the last one it recalled. */
function mostTold(incidents: readonly Incident[]): Incident | null {
  return incidents.reduce<Incident | null>(
    (most, incident) => (most === null || incident.mentions.length > most.mentions.length ? incident : most),
    null,
  )
}

function conflicts(incident: Incident, mention: Mention): boolean {
  if (incident.status !== mention.status || incident.datesConflict(mention)) return true
  const { agents, patients } = mention.participants
  const otherPatients = namesDiffer(incident.patients, patients)
  if (mention.trigger.own) return otherPatients || (incident.placesConflict(mention) && mention.date.quality > 1)
  switch (mention.trigger.type) {
    case 'shooting':
      return (
        otherPatients ||
        (incident.placesConflict(mention) && !sharesName(incident.patients, patients) && mention.date.quality > 1)
      )
    case 'arrest':
      return otherPatients || incident.facetsDiffer(mention)
    case 'directive':
    case 'court_ruling':
      return namesDiffer(incident.agents, agents) || otherPatients || incident.facetsDiffer(mention)
    case 'funding_vote':
      return incident.facetsDiffer(mention) || isNextVote(incident, mention)
    case 'deployment':
      return incident.facetsDiffer(mention) || incident.placesConflict(mention) || otherPatients
    case 'protest':
      return incident.placesConflict(mention)
    case 'other':
      return incident.facet !== mention.trigger.facet || incident.placesConflict(mention)
    case 'investigation':
      return namesDiffer(incident.agents, agents)
    default:
      return incident.facetsDiffer(mention)
  }
}

/** "rejected one bill, then rejected the other" */
function isNextVote(incident: Incident, mention: Mention): boolean {
  const before = incident.mentions.at(-1)
  if (before === undefined || before.view.sentence.index !== mention.view.sentence.index) return false
  return [mention.trigger.first - 1, mention.trigger.first, mention.trigger.at - 1].some(
    (at) => wordAt(mention.view, at) === 'then',
  )
}

/** "another bomb exploded": the noun and the verb of an own type are one new incident, not two. */
function sameClause(known: readonly Incident[], mention: Mention): Incident | null {
  const last = known.at(-1)
  const before = last?.mentions.at(-1)
  if (last === undefined || before === undefined || !mention.trigger.own || last.mentions.length > 1) return null
  return before.view.sentence === mention.view.sentence && mention.trigger.first - before.trigger.last <= 3
    ? last
    : null
}

/** "other bombs exploded" goes on with an incident of an own type; "another bomb exploded on Monday", "in Tulsa" does not. */
function standsApart({ trigger, date, participants }: Mention): boolean {
  return !trigger.own || date.quality === OWN_DATE || (participants.place !== '' && !trigger.definite)
}

/** "another shooting", "a different judge": a new event by its own words. */
function isFresh(mention: Mention): boolean {
  const { trigger, view } = mention
  const from = trigger.verb === null ? trigger.at - 4 : trigger.first - 4
  return findWordBack(view, from, trigger.at, FRESH) >= 0
}

function attach(known: readonly Incident[], mention: Mention): void {
  const { patients } = mention.participants
  const at = mention.trigger.first
  const named = patients.length > 0
  let home: Incident | undefined
  if (named) {
    home = known.find((incident) => sharesName(incident.patients, patients))
    // "Reed was pronounced dead": names the victim of the shooting just told.
    if (home === undefined && mention.trigger.verb !== null) {
      const only = known.length === 1
      const last = only ? known[0] : known.slice(0, firstAfter(known, at)).at(-1)
      const gap = Math.abs(mention.view.sentence.index - (last?.mentions.at(-1)?.view.sentence.index ?? 0))
      const reach = only ? ONLY_REACH : VICTIM_REACH
      if (last !== undefined && last.patients.size === 0 && gap <= reach && !last.datesConflict(mention)) home = last
    }
  } else if (isReference(mention, known.length === 1)) {
    const next = firstAfter(known, at)
    const near = known.slice(Math.max(0, next - LOOK_BACK), next + LOOK_BACK)
    const open = near.filter((incident) => incident.status === mention.status && !incident.datesConflict(mention))
    home = nearest(open, at)
  }
  home?.add(mention)
}

/** Of these incidents the one told last before a token, or else the first. */
function nearest(open: readonly Incident[], at: number): Incident | undefined {
  let best = open[0]
  let bestAt = -1
  for (const incident of open) {
    const recent = [...incident.mentions.slice(0, 1), ...incident.mentions.slice(-RECENT_MENTIONS)]
    for (const { trigger } of recent) {
      if (trigger.first > at || trigger.first < bestAt) continue
      best = incident
      bestAt = trigger.first
    }
  }
  return best
}

/** Index of the first incident told after a token; incidents stand in order of their first mention. */
function firstAfter(known: readonly Incident[], at: number): number {
  let [low, high] = [0, known.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((known[middle]?.mentions[0]?.trigger.first ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Unnamed killings and deaths may be anybody's; nouns with "the" and the plain rest of a type are the event told. */
function isReference(mention: Mention, only: boolean): boolean {
  const word = wordAt(mention.view, mention.trigger.at)
  if (mention.trigger.rule !== 'killing') return true
  if (only && /^(?:homicide|slaying)$/.test(word)) return true
  return mention.trigger.verb === null && !/^(?:death|deaths|killings|murder|homicide|slaying)$/.test(word)
}
