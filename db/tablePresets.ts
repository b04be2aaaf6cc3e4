import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { tableLimits } from '../shared/tables/table.ts'
import { type TableMapping, tableMappingSchema } from '../shared/tables/tableMapping.ts'
import { columnSignature, presetLimits, type TablePreset } from '../shared/tables/tablePreset.ts'
import { type AnalystSlot, readAnalystValue } from './analystValues.ts'
import { mappingOfTables } from './articleTables.ts'
import { inTransaction } from './inTransaction.ts'
import type { LibraryDatabase } from './libraryDatabase.ts'
import { recordStep } from './recordStep.ts'

export const TABLES_FIELD = 'tables'

const slot: AnalystSlot = { subject: 'library', subjectId: 1, field: TABLES_FIELD }

const stored = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(presetLimits.nameLength),
      columns: z
        .array(z.string().min(1).max(tableLimits.columnNameLength))
        .max(tableLimits.columns)
        .transform((columns): readonly string[] => columns),
      mapping: tableMappingSchema,
    }),
  )
  .max(presetLimits.presets)

/** What is remembered of tables, the latest first. Throws `library-damaged`. */
export function tablePresets(db: LibraryDatabase): readonly TablePreset[] {
  const text = readAnalystValue(db, slot)
  if (text === null) return []
  const presets = parsePresets(text)
  if (presets === null) throw new AppError('library-damaged', 'remembered tables')
  return presets
}

/** The presets of a stored text; null for what would not have been stored. */
export function parsePresets(text: string): readonly TablePreset[] | null {
  try {
    return stored.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** The mapping remembered for tables with these columns; null where there is none. */
export function rememberedMapping(presets: readonly TablePreset[], columns: readonly string[]): TableMapping | null {
  const signature = columnSignature(columns)
  return presets.find((preset) => columnSignature(preset.columns) === signature)?.mapping ?? null
}

/** The mapping that a person gave tables with these columns, or the latest of them was imported with. */
export function knownMapping(db: LibraryDatabase, columns: readonly string[]): TableMapping | null {
  return rememberedMapping(tablePresets(db), columns) ?? mappingOfTables(db, columns)
}

/** Remembers a mapping, in place of an earlier one for the same columns; an undoable step. The oldest give way. */
export function rememberMapping(db: LibraryDatabase, preset: TablePreset): void {
  inTransaction(db, () => {
    const signature = columnSignature(preset.columns)
    const known = tablePresets(db)
    const earlier = known.find(({ columns }) => columnSignature(columns) === signature)
    const others = known.filter((other) => other !== earlier)
    // A name that a person gave stays.
    const renewed = { ...preset, name: earlier?.name ?? preset.name }
    store(db, [renewed, ...others].slice(0, presetLimits.presets), `Remember columns of ${renewed.name}`)
  })
}

/** Throws `not-found`. */
export function renamePreset(db: LibraryDatabase, signature: string, name: string): void {
  changePreset(db, signature, `Rename columns to ${name}`, (preset) => [{ ...preset, name }])
}

/** Throws `not-found`. */
export function forgetPreset(db: LibraryDatabase, signature: string): void {
  changePreset(db, signature, 'Forget columns', () => [])
}

function changePreset(
  db: LibraryDatabase,
  signature: string,
  label: string,
  change: (preset: TablePreset) => readonly TablePreset[],
): void {
  inTransaction(db, () => {
    const known = tablePresets(db)
    const isMeant = ({ columns }: TablePreset) => columnSignature(columns) === signature
    if (!known.some(isMeant)) throw new AppError('not-found')
    store(
      db,
      known.flatMap((preset) => (isMeant(preset) ? change(preset) : [preset])),
      label,
    )
  })
}

function store(db: LibraryDatabase, presets: readonly TablePreset[], label: string): void {
  recordStep(db, [{ ...slot, after: JSON.stringify(presets) }], () => label)
}
