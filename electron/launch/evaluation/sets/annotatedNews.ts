import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedArticle, annotatedArticle } from '../annotatedEvent.ts'
import { calibrationError, confidenceOutcomes } from '../calibrationError.ts'
import { dateErrorOf } from '../dateErrorOf.ts'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { extractAnswers } from '../extractAnswers.ts'
import {
  type EventMatch,
  type EventPair,
  isCompatibleDate,
  isSameDate,
  isSamePlace,
  matchEvents,
  sharedPeople,
} from '../matchEvents.ts'
import { scoreEvents } from '../scoreEvents.ts'
import { tallyTimes, timeValueF1 } from '../scoreTimes.ts'

/** The built-in types that the product is about. */
const CORE_TYPES = new Set(['shooting', 'directive', 'funding_vote'])

/** Annotated articles of a folder, one JSON file each. */
export function readAnnotatedArticles(folder: string): AnnotatedArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => annotatedArticle.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** Scores events with type, date, status, people and place, and how well confidence is calibrated. */
export function evaluateAnnotatedNews(set: string, folder: string, errors: ErrorLog): EvaluationRow[] {
  const articles = readAnnotatedArticles(folder)
  const { byId } = extractAnswers(
    articles.map(({ id, published, text }) => ({ id, published, text })),
    [],
  )
  const matches = articles.map(({ id, text, events }) => {
    const match = matchEvents(events, byId.get(id)?.events ?? [])
    logErrors(set, { id, text }, match, errors)
    return match
  })
  const all = scoreEvents(matches)
  const times = articles
    .filter((article) => article.times.length > 0)
    .map(({ id, text, times }) => {
      const tally = tallyTimes(text, times, byId.get(id)?.timexes ?? [])
      for (const wrong of tally.wrong) errors.add(set, 'time expression', `${id}: ${wrong}`)
      return tally
    })
  return [
    percentRow(set, 'events F1, core types', scoreEvents(matches.map(coreOnly)).f1),
    percentRow(set, 'events F1, all types', all.f1),
    percentRow(set, 'events precision', all.precision),
    percentRow(set, 'events recall', all.recall),
    percentRow(set, 'date exact', all.dateExact),
    percentRow(set, 'date compatible', all.dateCompatible),
    percentRow(set, 'status', all.status),
    percentRow(set, 'people F1', all.peopleF1),
    percentRow(set, 'place', all.place),
    { set, measure: 'calibration error', value: calibrationError(matches.flatMap(confidenceOutcomes)), unit: 'share' },
    ...(times.length === 0 ? [] : [percentRow(set, 'time value F1', timeValueF1(times))]),
  ]
}

function coreOnly({ pairs, missed, falseAlarms }: EventMatch): EventMatch {
  return {
    pairs: pairs.filter(({ annotated }) => CORE_TYPES.has(annotated.type)),
    missed: missed.filter(({ type }) => CORE_TYPES.has(type)),
    falseAlarms: falseAlarms.filter(({ type }) => CORE_TYPES.has(type)),
  }
}

function logErrors(set: string, article: { id: string; text: string }, match: EventMatch, errors: ErrorLog): void {
  const around = (start: number, end: number): string =>
    `${article.id}: …${article.text.slice(Math.max(0, start - 60), end + 60)}…`
  for (const { type, mentions } of match.missed) {
    const [start, end] = mentions[0] ?? [0, 0]
    errors.add(set, `missed: ${type}`, around(start, end))
  }
  for (const { type, evidence } of match.falseAlarms) {
    errors.add(set, `false alarm: ${type}`, around(evidence[0]?.start ?? 0, evidence[0]?.end ?? 0))
  }
  for (const pair of match.pairs) {
    const { start, end } = pair.found.evidence[0] ?? { start: 0, end: 0 }
    for (const [name, detail] of errorsOfPair(pair)) errors.add(set, name, `${detail} — ${around(start, end)}`)
  }
}

function errorsOfPair({ annotated, found }: EventPair): [name: string, detail: string][] {
  const list: [string, string][] = []
  if (!isSameDate(annotated.date, found.date)) {
    const grade = isCompatibleDate(annotated.date, found.date) ? 'date compatible' : 'date wrong'
    list.push([
      `${grade}: ${dateErrorOf(annotated.date, found.date)}`,
      `${found.type} is ${annotated.date || 'undated'}, got ${found.date || 'none'}`,
    ])
  }
  if (annotated.status !== found.status) {
    list.push([`status: ${annotated.status} read as ${found.status}`, found.type])
  }
  const shared = sharedPeople(annotated.people, found.people)
  const people = `${found.type} has ${annotated.people.join(', ') || 'nobody'}, got ${found.people.join(', ') || 'nobody'}`
  if (shared < annotated.people.length) list.push([`people missing: ${found.type}`, people])
  if (shared < found.people.length) list.push([`people too many: ${found.type}`, people])
  if (annotated.place !== '' && !isSamePlace(annotated.place, found.place)) {
    list.push([`place: ${found.place === '' ? 'none' : 'another'}`, `${annotated.place}, got ${found.place || 'none'}`])
  }
  return list
}
