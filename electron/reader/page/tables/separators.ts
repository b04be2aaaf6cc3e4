import Papa from 'papaparse'

/** What may part the cells of a line. A blank never does. */
export const SEPARATORS = [',', '\t', ';', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

const SAMPLE_LINES = 200

export type SeparatorFit = {
  readonly separator: Separator
  /** Cells of the most lines. */
  readonly width: number
  /** Share of the lines that have so many cells, 0 to 1. */
  readonly share: number
  readonly lines: readonly (readonly string[])[]
}

/** With line ends of one kind, as the parser takes the first kind it meets for that of all. */
export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/**
 * How well each separator divides a text into columns, the best first; those that make no columns are left out. Best is
 * what gives the most lines one width, among equals the most columns.
 */
export function separatorFits(text: string): SeparatorFit[] {
  const plain = withPlainLineEnds(text)
  return SEPARATORS.flatMap((separator): SeparatorFit[] => {
    const { data } = Papa.parse<string[]>(plain, { delimiter: separator, preview: SAMPLE_LINES, skipEmptyLines: true })
    const counts = new Map<number, number>()
    for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [width, lines] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0]
    return width < 2 ? [] : [{ separator, width, share: lines / data.length, lines: data }]
  }).sort((a, b) => b.share - a.share || b.width - a.width)
}
