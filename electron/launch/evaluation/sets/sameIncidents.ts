import { basename } from 'node:path'
import { z } from 'zod'
import { extract } from '../../../../shared/extraction/extract.ts'
import { dayRange } from '../../../../shared/extraction/time/dayRange.ts'
import { cluesOf } from '../../../../shared/joining/cluesOf.ts'
import { isDateFounded } from '../../../../shared/joining/isDateFounded.ts'
import type { JoinableEvent } from '../../../../shared/joining/joinableEvent.ts'
import { joinEvents } from '../../../../shared/joining/joinEvents.ts'
import type { ErrorLog } from '../errorLog.ts'
import { type EvaluationRow, percentRow } from '../evaluationRow.ts'
import { readLines } from '../readLines.ts'

const incident = z.object({
  id: z.string(),
  articles: z.array(z.object({ dct: z.string(), title: z.string(), text: z.string() })),
})

type Report = { readonly incident: string; readonly title: string; readonly events: readonly JoinableEvent[] }

/**
 * Scores how articles on one incident come together. Two articles are joined when their main events are (of an article
 * without one, its first shooting); every pair of articles on one incident should be, and no other pair.
 * A group is mixed when it holds events of articles on two incidents, whichever events.
 */
export function evaluateSameIncidents(file: string, errors: ErrorLog): EvaluationRow[] {
  const set = basename(file, '.jsonl')
  const reports = readReports(file)
  const { joins, suggestions } = joinEvents(reports.flatMap(({ events }) => events))
  const headOf = new Map(joins.map(({ id, head }) => [id, head]))
  const headOfReport = (report: Report) => {
    const main = report.events.find(({ isMain }) => isMain) ?? report.events.find(({ type }) => type === 'shooting')
    return main === undefined ? null : (headOf.get(main.id) ?? main.id)
  }
  const suggested = new Set(suggestions.map(({ id, other }) => `${id} ${other}`))
  let [right, wrong, missed] = [0, 0, 0]
  for (const [order, a] of reports.entries()) {
    for (const b of reports.slice(order + 1)) {
      const [x, y] = [headOfReport(a), headOfReport(b)]
      const isJoined = x !== null && x === y
      if (a.incident === b.incident) {
        if (isJoined) right++
        else {
          missed++
          const isSuggested = suggested.has(`${Math.min(x ?? 0, y ?? 0)} ${Math.max(x ?? 0, y ?? 0)}`)
          const why = x === null || y === null ? 'no event' : isSuggested ? 'only suggested' : 'not seen'
          errors.add(set, `same incident, not joined: ${why}`, `${a.incident}: “${a.title}” and “${b.title}”`)
        }
      } else if (isJoined) wrong++
    }
  }
  const mixed = mixedGroups(reports, headOf)
  for (const titles of mixed) errors.add(set, 'two incidents in one event', titles)
  const precision = right + wrong === 0 ? null : right / (right + wrong)
  const recall = right + missed === 0 ? null : right / (right + missed)
  return [
    percentRow(set, 'pairwise precision', precision),
    percentRow(set, 'pairwise recall', recall),
    percentRow(set, 'pairwise F1', (2 * right) / (2 * right + wrong + missed)),
    { set, measure: 'clusters that mix incidents', value: mixed.length, unit: 'count' },
    { set, measure: 'suggestions', value: suggestions.length, unit: 'count' },
  ]
}

function readReports(file: string): Report[] {
  let [eventId, articleId] = [0, 0]
  return readLines(file, incident).flatMap(({ id, articles }) =>
    articles.map(({ dct, title, text }) => {
      articleId++
      const clues = cluesOf(text)
      const events = extract({ text, published: dct }).events.map((event): JoinableEvent => {
        eventId++
        return {
          id: eventId,
          articleId,
          textHash: text,
          twin: String(eventId),
          type: event.type,
          status: event.status,
          days: dayRange(event.date),
          isDateFounded: isDateFounded(event.derivation),
          publishedDay: dayRange(dct)?.first ?? null,
          people: event.people,
          organisations: event.organisations,
          amount: event.amount,
          clues: clues({ isMain: event.main, quotes: event.evidence.map(({ quote }) => quote) }),
          isMain: event.main,
          review: 'proposed',
          isTouched: false,
          joinedTo: null,
          decided: null,
          distinctFrom: [],
        }
      })
      return { incident: id, title, events }
    }),
  )
}

/** For every group with events of two incidents: what was joined, in words. */
function mixedGroups(reports: readonly Report[], headOf: ReadonlyMap<number, number>): string[] {
  const groups = new Map<number, { readonly incidents: Set<string>; readonly titles: string[] }>()
  for (const { incident: name, title, events } of reports) {
    for (const { id, type } of events) {
      const head = headOf.get(id) ?? id
      const group = groups.get(head) ?? { incidents: new Set<string>(), titles: [] }
      group.incidents.add(name)
      group.titles.push(`${name} ${type} in “${title}”`)
      groups.set(head, group)
    }
  }
  return [...groups.values()].filter(({ incidents }) => incidents.size > 1).map(({ titles }) => titles.join('; '))
}
