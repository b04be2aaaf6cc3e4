import { fontSizes } from './figureLayout.ts'
import type { NumberedEvent } from './figureSelection.ts'
import { type MarkGeometry, markGeometry } from './markGeometry.ts'
import { barePlacement, labelledPlacements, type MarkPlacement, type MarkWords } from './markPlacement.ts'
import { truncateText } from './textWidth.ts'
import type { TimeScale } from './timeScale.ts'

export type PlacedMark = {
  readonly numbered: NumberedEvent
  readonly geometry: MarkGeometry
  readonly placement: MarkPlacement
  /** From 0 at the top of the lane. */
  readonly row: number
}

export type PackedLane = { readonly marks: readonly PlacedMark[]; readonly rowCount: number }

type Unplaced = { readonly numbered: NumberedEvent; readonly geometry: MarkGeometry; readonly words: MarkWords }
type Row = { left: number; right: number }[]

const MAX_LABEL_WIDTH = 220
/** Lanes of few marks have room for longer labels. */
const MAX_LABEL_WIDTH_OF_FEW = 320
const FEW_MARKS = 12
/** A lane that would grow beyond this with all its labels is packed without, and gets the labels that still fit. */
const MAX_LABELLED_ROWS = 9
/** Clear space between two marks of a row. */
const CLEARANCE = 10

/** Marks of one lane in as few rows as it takes, none touching another, in order of time from the top. */
export function packLane(events: readonly NumberedEvent[], scale: TimeScale, hasNumbers: boolean): PackedLane {
  const labelWidth = events.length <= FEW_MARKS ? MAX_LABEL_WIDTH_OF_FEW : MAX_LABEL_WIDTH
  const unplaced = events.map((numbered) => ({
    numbered,
    geometry: markGeometry(numbered.when, scale),
    words: {
      number: hasNumbers ? String(numbered.number) : '',
      label: truncateText(numbered.event.title, labelWidth, fontSizes.label),
    },
  }))
  const labelled = packWithLabels(unplaced)
  return labelled.rowCount <= MAX_LABELLED_ROWS ? labelled : packTightly(unplaced)
}

function packWithLabels(unplaced: readonly Unplaced[]): PackedLane {
  const rows: Row[] = []
  const marks = unplaced.map(({ numbered, geometry, words }) => {
    const ways = labelledPlacements(geometry, words)
    return { numbered, geometry, ...takeRow(rows, ways.length === 0 ? [barePlacement(geometry, words)] : ways) }
  })
  return { marks, rowCount: rows.length }
}

function packTightly(unplaced: readonly Unplaced[]): PackedLane {
  const rows: Row[] = []
  const bare = unplaced.map((mark) => ({ ...mark, ...takeRow(rows, [barePlacement(mark.geometry, mark.words)]) }))
  const marks = bare.map(({ numbered, geometry, words, placement, row }) => {
    const others = (rows[row] ?? []).filter(({ left }) => left !== placement.left)
    const way = labelledPlacements(geometry, words).find((candidate) => isFree(others, candidate))
    if (way === undefined) return { numbered, geometry, placement, row }
    rows[row] = [...others, { left: way.left, right: way.right }]
    return { numbered, geometry, placement: way, row }
  })
  return { marks, rowCount: rows.length }
}

/** The first row that has room for one of the ways, tried in their order; a new row when none has. */
function takeRow(rows: Row[], ways: readonly MarkPlacement[]): { placement: MarkPlacement; row: number } {
  for (const [row, taken] of rows.entries()) {
    const placement = ways.find((way) => isFree(taken, way))
    if (placement === undefined) continue
    taken.push({ left: placement.left, right: placement.right })
    return { placement, row }
  }
  const [placement] = ways
  if (placement === undefined) throw new Error('a mark always has a way to be placed')
  rows.push([{ left: placement.left, right: placement.right }])
  return { placement, row: rows.length - 1 }
}

function isFree(taken: Row, { left, right }: MarkPlacement): boolean {
  return taken.every((span) => right + CLEARANCE <= span.left || left - CLEARANCE >= span.right)
}
