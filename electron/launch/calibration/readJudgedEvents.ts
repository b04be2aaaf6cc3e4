import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CONFIDENCE_SIGNS } from '../../../shared/extraction/events/confidenceSigns.ts'
import { extract } from '../../../shared/extraction/extract.ts'
import type { ExtractedEvent } from '../../../shared/extraction/types.ts'
import { parseTypesFile } from '../../../shared/ipc/typesFile.ts'
import { isCompatibleDate, matchEvents } from '../evaluation/matchEvents.ts'
import { readAnnotatedArticles } from '../evaluation/sets/annotatedNews.ts'
import { readDatedDocuments } from '../evaluation/sets/incidentDates.ts'
import { matchReport, readReports } from '../evaluation/sets/reportedIncidents.ts'
import { LaunchError } from '../launchError.ts'
import { type JudgedEvent, OWN_TYPE } from './judgedEvent.ts'

const SIGN_NAMES: ReadonlySet<string> = new Set(CONFIDENCE_SIGNS.map(({ name }) => name))

/** Events that extraction reads now in every text whose truth says something about them. */
export function readJudgedEvents(folders: { readonly own: string; readonly shared: string }): JudgedEvent[] {
  const { own, shared } = folders
  const news = [
    { set: 'own gold', folder: join(own, 'gold') },
    { set: 'corpus', folder: join(shared, 'corpus') },
  ].filter(({ folder }) => existsSync(folder))
  const incidents = ['incident-date-cis530-120', 'clusters-gva-15']
    .map((name) => join(shared, 'corpora', `${name}.jsonl`))
    .filter((file) => existsSync(file))
  return [
    ...news.flatMap(({ set, folder }) => judgedNews(set, folder)),
    ...incidents.flatMap((file) => judgedIncidents(file)),
    ...judgedReports(join(shared, 'corpora', 'incidents-muc4-dev-80.jsonl'), join(own, 'types', 'violence.json')),
  ]
}

/** Every event of a text that is annotated in full. */
function judgedNews(set: string, folder: string): JudgedEvent[] {
  return readAnnotatedArticles(folder).flatMap(({ id, published, text, events }) => {
    const found = extract({ text, published }).events
    const { pairs } = matchEvents(events, found)
    return found.map((event) => {
      const pair = pairs.find((candidate) => candidate.found === event)
      return judged(set, id, event, pair !== undefined && isCompatibleDate(pair.annotated.date, event.date))
    })
  })
}

/**
 * Of a text about one shooting whose day is known, the main event when it is a shooting with a date: nothing is known of
 * other events, and that all have a day in these sets says nothing of how often an undated one is rightly undated.
 */
function judgedIncidents(file: string): JudgedEvent[] {
  const set = basename(file, '.jsonl')
  return readDatedDocuments(file).flatMap(({ id, published, text, day }) => {
    if (published === '' || day === '') return []
    const main = extract({ text, published }).events.find((event) => event.main)
    return main?.type === 'shooting' && main.date !== ''
      ? [judged(set, id, main, isCompatibleDate(day, main.date))]
      : []
  })
}

/** Events of an analyst's own types in reports whose incidents are known by type and month. */
function judgedReports(file: string, typesFile: string): JudgedEvent[] {
  if (!existsSync(file)) return []
  const types = parseTypesFile(readFileSync(typesFile, 'utf8'))
  if (!types.ok) throw new LaunchError(`${typesFile}: ${types.error.detail}`)
  return readReports(file).flatMap(({ id, dct, text, incidents }) => {
    const published = dct?.slice(0, 10) ?? null
    const { events } = extract({ text, published, ownTypes: types.value })
    const own = events.filter(({ type }) => types.value.some((ownType) => ownType.id === type))
    const { pairs } = matchReport(incidents, own)
    return own.map((event) => {
      const isRight = pairs.some((pair) => pair.event === event && pair.right)
      return { ...judged(basename(file, '.jsonl'), id, event, isRight), type: OWN_TYPE }
    })
  })
}

function judged(set: string, article: string, { type, reasons }: ExtractedEvent, right: boolean): JudgedEvent {
  const signs = reasons.signals.map(({ name }) => name).filter((name) => SIGN_NAMES.has(name))
  return { set, article, type, signs, right }
}
