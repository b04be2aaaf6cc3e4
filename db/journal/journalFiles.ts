import { closeSync, fsyncSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import { syncFolder } from '../syncFolder.ts'
import { decodeEntry, type JournalEntry } from './journalEntry.ts'

/** A line that says nothing, or lines that are not there. */
export type JournalProblem = {
  /** `damaged`: a line in the middle; `gap`: numbers that no line has. A torn last line is no problem. */
  readonly kind: 'damaged' | 'gap'
  readonly file: string
  /** From 1; 0 for a gap. */
  readonly line: number
}

export type JournalContent = { readonly entries: readonly JournalEntry[]; readonly problems: readonly JournalProblem[] }

/** Where the next line goes. */
export type JournalPlace = { readonly file: string; readonly byteLength: number }

/** A day's lines go into one file, and not more than this into any. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024

const NAME = /^\d{12}-\d{4}-\d{2}-\d{2}(-\d+)?\.jsonl$/

/** Names in the order they were written: each begins with the number of its first line. */
export function journalFileNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
}

/**
 * Every line after `afterSequence` in its order. Of two with one number the later counts: the first was of a change
 * that was not stored. Throws what the file system reports.
 */
export function readJournal(folder: string, afterSequence = 0): JournalContent {
  const bySequence = new Map<number, JournalEntry>()
  const problems: JournalProblem[] = []
  const names = journalFileNames(folder)
  for (const [index, file] of names.entries()) {
    // Files that end before the lines that are asked for.
    const next = names[index + 1]
    if (next !== undefined && Number(next.slice(0, 12)) <= afterSequence + 1) continue
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n')
    const last = lines.pop() ?? ''
    for (const [position, line] of [...lines, ...(last === '' ? [] : [last])].entries()) {
      const entry = decodeEntry(line)
      if (entry !== null) bySequence.set(entry.sequence, entry)
      else if (position < lines.length) problems.push({ kind: 'damaged', file, line: position + 1 })
    }
  }
  const entries = [...bySequence.values()]
    .filter(({ sequence }) => sequence > afterSequence)
    .sort((a, b) => a.sequence - b.sequence)
  return { entries, problems: [...problems, ...gapsIn(entries, afterSequence)] }
}

/** The number of the last whole line, 0 without one, and where to go on in its file. */
export function endOfJournal(folder: string): { readonly sequence: number; readonly place: JournalPlace | null } {
  for (const [index, file] of journalFileNames(folder).reverse().entries()) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    const entries = text
      .split('\n')
      .map(decodeEntry)
      .filter((entry) => entry !== null)
    const sequence = Math.max(...entries.map((entry) => entry.sequence))
    if (entries.length === 0) continue
    // After a torn line another file is begun: nothing that is in the journal is ever written over.
    const isWhole = index === 0 && text.endsWith('\n')
    return { sequence, place: isWhole ? { file, byteLength: Buffer.byteLength(text) } : null }
  }
  return { sequence: 0, place: null }
}

/** Writes lines to the disk itself; answers where the next go. Throws what the file system reports. */
export function appendLines(
  folder: string,
  place: JournalPlace | null,
  { text, sequence, nowMs }: { readonly text: string; readonly sequence: number; readonly nowMs: number },
): JournalPlace {
  const day = new Date(nowMs).toISOString().slice(0, 10)
  const isFull = place === null || place.byteLength >= MAX_FILE_BYTES || place.file.slice(13, 23) !== day
  const [file, descriptor] = isFull
    ? beginFile(folder, sequence, day)
    : [place.file, openSync(path.join(folder, place.file), 'a')]
  try {
    const bytes = Buffer.from(text)
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
    return { file, byteLength: (isFull ? 0 : place.byteLength) + bytes.length }
  } finally {
    closeSync(descriptor)
    if (isFull) syncFolder(folder)
  }
}

/** Takes lines back whose change was not stored; what stands before `place` stays. */
export function truncateTo(folder: string, { file, byteLength }: JournalPlace): void {
  const descriptor = openSync(path.join(folder, file), 'r+')
  try {
    ftruncateSync(descriptor, byteLength)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** A name that is taken belongs to a file whose only line was torn. */
function beginFile(folder: string, sequence: number, day: string): [file: string, descriptor: number] {
  for (let turn = 1; ; turn++) {
    const file = `${String(sequence).padStart(12, '0')}-${day}${turn === 1 ? '' : `-${turn}`}.jsonl`
    try {
      return [file, openSync(path.join(folder, file), 'ax', 0o644)]
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function gapsIn(entries: readonly JournalEntry[], afterSequence: number): JournalProblem[] {
  return entries.flatMap(({ sequence }, index) => {
    const expected = (entries[index - 1]?.sequence ?? afterSequence) + 1
    return sequence === expected ? [] : [{ kind: 'gap', file: '', line: 0 } satisfies JournalProblem]
  })
}
