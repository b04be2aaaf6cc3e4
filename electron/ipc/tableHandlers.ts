import { forgetPreset, rememberMapping, renamePreset, tablePresets } from '../../db/tablePresets.ts'
import { type WaitingTable, waitingTables } from '../../db/waitingTables.ts'
import { AppError, type Envelope } from '../../shared/ipc/appError.ts'
import { columnSignature, presetLimits } from '../../shared/tables/tablePreset.ts'
import { describeWaiting } from '../library/tables/describeWaiting.ts'
import type { OpenLibrary } from '../openLibraryAt.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type TableChannel =
  | 'tables.waiting'
  | 'tables.describe'
  | 'tables.import'
  | 'tables.dismiss'
  | 'tables.presets'
  | 'tables.renamePreset'
  | 'tables.forgetPreset'

/** Tables that wait for their columns, and what is remembered of them. */
export function tableHandlers({ shelf, onEdit }: HandlerContext): Handlers<TableChannel> {
  return {
    'tables.waiting': () =>
      waitingTables(shelf.required().db).map((table) => ({ id: idOf(table), fileName: table.fileName })),
    'tables.describe': async ({ id, mapping }) => {
      const library = shelf.required()
      return opened(await describeWaiting(waitingTable(library, id), mapping, library))
    },
    'tables.import': async ({ id, mapping, columns }) => {
      const library = shelf.required()
      const table = waitingTable(library, id)
      const line = opened(await library.importer.settleTable(table, mapping))
      rememberMapping(library.db, { name: presetName(table.fileName), columns, mapping })
      onEdit()
      return { articleId: line.articleId, eventCount: line.eventCount }
    },
    'tables.dismiss': async ({ id }) => {
      const library = shelf.required()
      opened(await library.importer.settleTable(waitingTable(library, id), null))
    },
    'tables.presets': () =>
      tablePresets(shelf.required().db).map(({ name, columns }) => ({
        signature: columnSignature(columns),
        name,
        columns,
      })),
    'tables.renamePreset': ({ signature, name }) => {
      renamePreset(shelf.required().db, signature, name)
      onEdit()
    },
    'tables.forgetPreset': ({ signature }) => {
      forgetPreset(shelf.required().db, signature)
      onEdit()
    },
  }
}

function idOf({ receiptId, position }: WaitingTable): string {
  return `${receiptId}:${position}`
}

/** Throws `not-found` for one that was settled. */
function waitingTable({ db }: OpenLibrary, id: string): WaitingTable {
  const table = waitingTables(db).find((each) => idOf(each) === id)
  if (table === undefined) throw new AppError('not-found')
  return table
}

/** `shootings 2026` of `data/shootings 2026.csv`. */
function presetName(fileName: string): string {
  const name = fileName.slice(fileName.lastIndexOf('/') + 1)
  return name.replace(/(?<=.)\.[^.]{1,10}$/, '').slice(0, presetLimits.nameLength)
}

function opened<Value>(envelope: Envelope<Value>): Value {
  if (envelope.ok) return envelope.value
  throw new AppError(envelope.error.code, envelope.error.detail)
}
