import { type ImportProgress, noOutcomes, type Receipt, type ReceiptLine } from '../../shared/model/receipt.ts'

/** Where one import stands: its lines so far, and the counts that are shown while it runs. */
export type ImportTally = {
  add(line: ReceiptLine): void
  /** Puts a line in place of the one at its position. */
  replace(line: ReceiptLine): void
  update(change: Partial<Shown>): void
  finish(finishedAtMs: number): void
  /** Nothing was done: a person said no. */
  decline(): void
  progress(): ImportProgress
  receipt(): Receipt
}

type Shown = Pick<ImportProgress, 'total' | 'currentFileName' | 'state' | 'preview'>

type About = Pick<Receipt, 'id' | 'kind' | 'name' | 'startedAtMs'>

export function startTally(about: About): ImportTally {
  const lines: ReceiptLine[] = []
  const counts = noOutcomes()
  let eventCount = 0
  let finishedAtMs: number | null = null
  let shown: Shown = {
    total: 0,
    currentFileName: '',
    state: 'scanning',
    preview: null,
  }
  return {
    add(line) {
      lines.push(line)
      counts[line.outcome] += 1
      eventCount += line.eventCount
    },
    replace(line) {
      const at = lines.findIndex(({ position }) => position === line.position)
      const before = lines[at]
      if (before === undefined) return
      lines[at] = line
      counts[before.outcome] -= 1
      counts[line.outcome] += 1
      eventCount += line.eventCount - before.eventCount
    },
    update(change) {
      shown = { ...shown, ...change }
    },
    finish(atMs) {
      finishedAtMs = atMs
      shown = { ...shown, currentFileName: '', state: 'finished', preview: null }
    },
    decline() {
      shown = { ...shown, currentFileName: '', state: 'declined', preview: null }
    },
    progress: () => ({
      receiptId: about.id,
      kind: about.kind,
      done: lines.length,
      counts: { ...counts },
      eventCount,
      ...shown,
    }),
    receipt: () => ({ ...about, finishedAtMs, lines: [...lines] }),
  }
}
