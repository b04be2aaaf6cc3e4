import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editEventField, reviewEvents } from '../../db/eventEdits.ts'
import { allEvents } from '../../db/eventExports.ts'
import { eventPage, eventPosition } from '../../db/eventQueries.ts'
import { closeLibrary, openLibrary } from '../../db/openLibrary.ts'
import { timelineExtent, timelineWindow } from '../../db/timelineQueries.ts'
import { isoDay } from '../../shared/model/calendar.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import { builtInTypes } from '../../shared/model/eventType.ts'
import { sampleEvent, saveSample } from '../db/sampleExtraction.ts'

/**
 * Times the queries behind the timeline and the list, processor time in milliseconds (median and longest of 11).
 * `node --import ./tests/helpers/rawImports.ts tests/bench/libraryQueries.ts [events, default 10000]`
 */
const eventCount = Number(process.argv[2] ?? 10_000)
const EVENTS_PER_ARTICLE = 10
const [FIRST_DAY, DAYS] = [17_000, 3500]

const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
const file = join(folder, 'library.sqlite')
const db = openLibrary({ file, mode: 'create' })

try {
  const startedAt = process.cpuUsage()
  for (let article = 0; article < eventCount / EVENTS_PER_ARTICLE; article += 1) saveArticleOfEvents(article)
  const filled = milliseconds(process.cpuUsage(startedAt))
  console.log(`${eventCount} events saved, ${((filled / eventCount) * EVENTS_PER_ARTICLE).toFixed(2)} ms an article`)
  reviewEvents(db, idsInStepsOf(3), 'accepted')
  for (const id of idsInStepsOf(20)) editEventField(db, id, 'title', `edited ${id}`)

  const filter = DEFAULT_FILTER
  const words = { ...filter, text: 'happened alex' }
  const window = (days: number, used = filter) => {
    const fromDay = FIRST_DAY + Math.floor((DAYS - days) / 2)
    const { events, buckets } = timelineWindow(db, { filter: used, fromDay, toDay: fromDay + days, limit: 300 })
    return `${events.length} events, ${buckets.length} buckets`
  }
  time('window, whole range', () => window(DAYS))
  time('window, a year', () => window(365))
  time('window, a month', () => window(30))
  time('window, two words', () => window(DAYS, words))
  time('extent', () => timelineExtent(db, filter).datedCount)
  time('first page', () => eventPage(db, { filter, offset: 0, limit: 100 }).total)
  time('middle page', () => eventPage(db, { filter, offset: eventCount / 2, limit: 100 }).total)
  time('first page, two words', () => eventPage(db, { filter: words, offset: 0, limit: 100 }).total)
  time('position', () => eventPosition(db, filter, eventCount / 2))
  time('export', () => allEvents(db, filter).length)
  console.log(`${statSync(file).size} bytes`)
} finally {
  closeLibrary(db)
  rmSync(folder, { recursive: true })
}

/** Types and days spread evenly, the same in every run. */
function saveArticleOfEvents(article: number): void {
  const events = Array.from({ length: EVENTS_PER_ARTICLE }, (_, index) => {
    const number = article * EVENTS_PER_ARTICLE + index
    return sampleEvent(`${index}`, {
      type: builtInTypes[(number * 7) % builtInTypes.length] ?? 'other',
      date: isoDay(FIRST_DAY + ((number * 1231) % DAYS)),
      title: `Something happened ${number}`,
      people: ['Renee Good', 'Alex Pretti'],
      organisations: ['City Council'],
      place: 'Minneapolis',
    })
  })
  saveSample(db, `${article}.txt`, events)
}

function idsInStepsOf(step: number): number[] {
  return Array.from({ length: Math.floor(eventCount / step) }, (_, index) => 1 + index * step)
}

function time(name: string, work: () => unknown): void {
  const times: number[] = []
  let answer: unknown
  for (let run = 0; run < 11; run += 1) {
    const before = process.cpuUsage()
    answer = work()
    times.push(milliseconds(process.cpuUsage(before)))
  }
  times.sort((a, b) => a - b)
  const [median = 0, longest = 0] = [times[5], times[10]]
  console.log(`${name.padEnd(24)}${median.toFixed(1).padStart(8)}${longest.toFixed(1).padStart(8)}   ${answer}`)
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000
}
