import { createHash } from 'node:crypto'
import { allEvents } from '../db/eventExports.ts'
import type { LibraryDatabase } from '../db/libraryDatabase.ts'
import { readingSettings } from '../db/readingSettings.ts'
import type { FigureEvent, FigureInput, FigureSource } from '../shared/figure/types.ts'
import type { EventExport, ExportedArticle } from '../shared/model/eventExport.ts'
import type { FigureRequest } from '../shared/model/figureRequest.ts'

/** Gathers what a figure is drawn from. */
export function figureInput(db: LibraryDatabase, request: FigureRequest): FigureInput {
  const events = [...allEvents(db, request.filter)]
  return {
    events: events.map(figureEvent),
    range: request.range,
    title: request.title,
    caption: request.caption,
    hasSources: request.hasSources,
    theme: request.theme,
    ownTypes: readingSettings(db).ownTypes,
    filter: request.filter,
    libraryRevision: revisionOf(events),
  }
}

function figureEvent({ article, evidence, sources, ...event }: EventExport): FigureEvent {
  return {
    id: event.id,
    type: event.type,
    title: event.title,
    date: event.date,
    status: event.status,
    review: event.review,
    people: event.people,
    place: event.place,
    source: figureSource(article),
    otherSources: sources.slice(1).map((source) => figureSource(source.article)),
    quote: evidence[0]?.quote ?? '',
  }
}

function figureSource({ outlet, title, published }: ExportedArticle): FigureSource {
  return { outlet, title, published }
}

/** Changes whenever anything that the figure shows, or could show, has changed. */
function revisionOf(events: readonly EventExport[]): string {
  return createHash('sha256').update(JSON.stringify(events)).digest('hex').slice(0, 16)
}
