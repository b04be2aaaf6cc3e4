import { createHash } from 'node:crypto'
import { z } from 'zod'
import { EXTRACTOR_VERSION } from '../shared/extraction/version.ts'
import { AppError } from '../shared/ipc/appError.ts'
import { ownTypes } from '../shared/ipc/typesFile.ts'
import { DEFAULT_READING, type ReadingSettings } from '../shared/model/readingSettings.ts'
import { type AnalystSlot, readAnalystValue } from './analystValues.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { recordStep } from './recordStep.ts'

const slot: AnalystSlot = { subject: 'library', subjectId: 1, field: 'reading' }

const stored = z.strictObject({ ownTypes, otherDated: z.boolean() })

/** What the library's articles are to be read with. Throws `library-damaged`. */
export function readingSettings(db: LibraryDatabase): ReadingSettings {
  const text = readAnalystValue(db, slot)
  if (text === null) return DEFAULT_READING
  const settings = parseReading(text)
  if (settings === null) throw new AppError('library-damaged', 'event types')
  return settings
}

/** The settings of a stored text; null for what `setReadingSettings` would not have stored. */
export function parseReading(text: string): ReadingSettings | null {
  try {
    return stored.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Stores what an analyst asks of reading; an undoable step. Articles are then stale where their events may differ. */
export function setReadingSettings(db: LibraryDatabase, settings: ReadingSettings): void {
  inTransaction(db, () => {
    const before = readingSettings(db)
    recordStep(db, [{ ...slot, after: JSON.stringify(settings) }], () => labelOf(before, settings))
  })
}

/** "Add type Bombing", or what else is the one thing that differs. */
function labelOf(before: ReadingSettings, after: ReadingSettings): string {
  const added = after.ownTypes.filter(({ id }) => !before.ownTypes.some((known) => known.id === id))
  const removed = before.ownTypes.filter(({ id }) => !after.ownTypes.some((known) => known.id === id))
  const [first, ...more] = [...added, ...removed]
  if (first !== undefined && more.length === 0) return `${added.length > 0 ? 'Add' : 'Remove'} type ${first.name}`
  if (first === undefined && before.otherDated !== after.otherDated) {
    return after.otherDated ? 'Show other dated sentences' : 'Hide other dated sentences'
  }
  return 'Change event types'
}

/**
 * Tells two ways of reading apart: extractor version, and what of the settings changes events. A new name or colour
 * does not.
 */
export function readingStamp({ ownTypes: types, otherDated }: ReadingSettings): string {
  const rules = JSON.stringify([types.map(({ id, triggers }) => [id, triggers]), otherDated])
  return `${EXTRACTOR_VERSION}.${createHash('sha256').update(rules).digest('hex').slice(0, 16)}`
}
