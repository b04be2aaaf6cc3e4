import { describeDate } from '../model/describeDate.ts'
import type { EventType } from '../model/eventType.ts'
import { cleanText } from './cleanText.ts'
import { drawGlyph } from './drawBadge.ts'
import { fontSizes, MARGIN, MAX_QUOTED_EVENTS, PLOT_RIGHT } from './figureLayout.ts'
import type { NumberedEvent } from './figureSelection.ts'
import type { FigureTheme } from './figureTheme.ts'
import { element, group, type SvgNode } from './svgElement.ts'
import { wrapText } from './textWidth.ts'
import type { TypeCatalog } from './typeCatalog.ts'
import type { FigureEvent, FigureSource } from './types.ts'

type Line = {
  readonly text: string
  readonly weight: 'normal' | 'bold'
  readonly style: 'normal' | 'italic'
  readonly isMuted: boolean
}
type Entry = {
  readonly number: number
  readonly type: EventType
  readonly lines: readonly Line[]
  readonly height: number
}

const COLUMN_GAP = 32
const NUMBER_WIDTH = 48
const LINE_HEIGHT = 15
const ENTRY_GAP = 12
const MAX_QUOTE_LINES = 5
const MAX_OTHER_SOURCES = 4

export type SourceList = { readonly node: SvgNode; readonly bottom: number }

/** The numbered events with date, title, sentence and article, in columns of about equal height. */
export function drawSources(events: readonly NumberedEvent[], top: number, theme: FigureTheme): SourceList {
  const hasQuotes = events.length <= MAX_QUOTED_EVENTS
  const columnCount = hasQuotes ? 2 : 3
  const columnWidth = (PLOT_RIGHT - MARGIN - (columnCount - 1) * COLUMN_GAP) / columnCount
  const entries = events.map((numbered) => makeEntry(numbered, columnWidth - NUMBER_WIDTH, hasQuotes, theme.types))
  const columns = splitIntoColumns(entries, columnCount)
  const nodes = columns.flatMap((column, index) =>
    drawColumn(column, MARGIN + index * (columnWidth + COLUMN_GAP), top, theme),
  )
  return {
    node: group({ class: 'sources', 'font-size': fontSizes.small }, nodes),
    bottom: top + Math.max(...columns.map(heightOf)) - ENTRY_GAP,
  }
}

function makeEntry({ number, event }: NumberedEvent, maxWidth: number, hasQuotes: boolean, types: TypeCatalog): Entry {
  const quote = cleanText(event.quote)
  const lines = [
    ...wrapLine(headOf(event, types), { weight: 'bold', style: 'normal', isMuted: false }, maxWidth, 2),
    ...wrapLine(cleanText(event.title), { weight: 'normal', style: 'normal', isMuted: false }, maxWidth, 3),
    ...(hasQuotes && quote !== ''
      ? wrapLine(`“${quote}”`, { weight: 'normal', style: 'italic', isMuted: true }, maxWidth, MAX_QUOTE_LINES)
      : []),
    ...[event.source, ...event.otherSources.slice(0, MAX_OTHER_SOURCES)].flatMap((source) =>
      wrapLine(sourceOf(source), { weight: 'normal', style: 'normal', isMuted: true }, maxWidth, 2),
    ),
    ...wrapLine(restOf(event), { weight: 'normal', style: 'normal', isMuted: true }, maxWidth, 1),
  ]
  return { number, type: event.type, lines, height: lines.length * LINE_HEIGHT + ENTRY_GAP }
}

/** `24 January 2026 · Shooting`, and what a reader must know beside it. */
function headOf({ date, type, status, review }: FigureEvent, types: TypeCatalog): string {
  return [
    describeDate(date),
    types.look(type).name,
    ...(status === 'happened' ? [] : [status === 'planned' ? 'planned' : 'proposed']),
    ...(review === 'rejected' ? ['rejected in review'] : []),
  ].join(' · ')
}

/** `Star Tribune, “Title of the article”, 3 February 2026` */
function sourceOf(source: FigureSource): string {
  const title = cleanText(source.title)
  const parts = [
    cleanText(source.outlet),
    title === '' ? '' : `“${title}”`,
    source.published === '' ? 'publication date not known' : describeDate(source.published),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** `and 12 more articles`; empty when all are named. */
function restOf({ otherSources }: FigureEvent): string {
  const rest = otherSources.length - MAX_OTHER_SOURCES
  if (rest <= 0) return ''
  return rest === 1 ? 'and 1 more article' : `and ${rest} more articles`
}

function wrapLine(text: string, look: Omit<Line, 'text'>, maxWidth: number, maxLines: number): Line[] {
  const lines = wrapText(text, { maxWidth, fontSize: fontSizes.small, weight: look.weight, maxLines })
  return lines.map((line) => ({ text: line, ...look }))
}

/** Cuts the list where the tallest column is lowest, column by column. */
function splitIntoColumns(entries: readonly Entry[], count: number): Entry[][] {
  const columns: Entry[][] = []
  let rest = [...entries]
  for (let left = count; left > 0; left -= 1) {
    const target = heightOf(rest) / left
    let taken = 0
    let height = 0
    for (const entry of rest) {
      // The entry goes to the side that leaves the column nearer to its share.
      if (taken > 0 && left > 1 && height + entry.height / 2 > target) break
      height += entry.height
      taken += 1
    }
    columns.push(rest.slice(0, taken))
    rest = rest.slice(taken)
  }
  return columns
}

function heightOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { height }) => sum + height, 0)
}

function drawColumn(entries: readonly Entry[], x: number, top: number, theme: FigureTheme): SvgNode[] {
  let y = top
  return entries.map((entry) => {
    const baseline = y + 11
    y += entry.height
    return group({ class: 'source' }, [
      element(
        'text',
        { x: x + 24, y: baseline, 'text-anchor': 'end', 'font-weight': 'bold', fill: theme.ink },
        String(entry.number),
      ),
      drawGlyph(entry.type, x + 30, baseline - 10, 12, theme),
      ...entry.lines.map((line, index) =>
        element(
          'text',
          {
            x: x + NUMBER_WIDTH,
            y: baseline + index * LINE_HEIGHT,
            'font-weight': line.weight === 'bold' ? 'bold' : undefined,
            'font-style': line.style === 'italic' ? 'italic' : undefined,
            fill: line.isMuted ? theme.mutedInk : theme.ink,
          },
          line.text,
        ),
      ),
    ])
  })
}
