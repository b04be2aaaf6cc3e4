import type { Bar } from './bars.ts'
import type { EvaluationRow } from './evaluationRow.ts'

/**
 * The evaluation as one aligned table: set, measure, value, bar, and whether the bar is met. A bar nothing was measured
 * for stands at the end, so that a set which is missing cannot pass unnoticed.
 */
export function formatTable(rows: readonly EvaluationRow[], bars: readonly Bar[]): string {
  const lines = [['set', 'measure', 'value', 'bar', 'met?']]
  for (const row of rows) {
    const bar = bars.find(({ set, measure }) => set === row.set && measure === row.measure)
    lines.push([
      row.set,
      row.measure,
      formatValue(row.value, row.unit),
      formatBar(bar, row.unit),
      verdict(row.value, bar),
    ])
  }
  for (const bar of bars) {
    if (rows.some(({ set, measure }) => set === bar.set && measure === bar.measure)) continue
    lines.push([bar.set, bar.measure, 'not measured', formatBar(bar, 'share'), 'no'])
  }
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Names to the left, figures to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width)
}

function formatValue(value: number | null, unit: EvaluationRow['unit']): string {
  if (value === null) return '-'
  switch (unit) {
    case 'percent':
      return (100 * value).toFixed(1)
    case 'share':
      return value.toFixed(3)
    case 'perSecond':
      return `${Math.round(value)}/s`
    case 'count':
      return String(value)
  }
}

function formatBar(bar: Bar | undefined, unit: EvaluationRow['unit']): string {
  if (bar === undefined) return ''
  return 'atLeast' in bar ? `≥ ${formatValue(bar.atLeast, unit)}` : `≤ ${formatValue(bar.atMost, unit)}`
}

function verdict(value: number | null, bar: Bar | undefined): string {
  if (bar === undefined) return ''
  if (value === null) return 'no'
  return ('atLeast' in bar ? value >= bar.atLeast : value <= bar.atMost) ? 'yes' : 'no'
}
