import path from 'node:path'
import { allEvents } from '../db/eventExports.ts'
import { readingSettings } from '../db/readingSettings.ts'
import { drawFigure } from '../shared/figure/drawFigure.ts'
import { toAppError } from '../shared/ipc/appError.ts'
import { errorMessage } from '../shared/ipc/errorMessages.ts'
import { DEFAULT_FILTER } from '../shared/model/event.ts'
import { eventFormatOf, figureFormatOf, type StartOptions } from './commandLine.ts'
import { EVERY_EVENT } from './everyEvent.ts'
import { saveEvents } from './export/saveEvents.ts'
import { saveFigure } from './exportFigure.ts'
import { figureInput } from './figureInput.ts'
import { UNATTENDED } from './library/tables/tablePolicy.ts'
import { describeError, log } from './log.ts'
import type { OpenLibrary } from './openLibraryAt.ts'
import { readMappingFile } from './readMappingFile.ts'
import { receiptListText, wholeReceiptText } from './receiptListText.ts'
import { isWholeReceipt, printable, receiptText } from './receiptText.ts'

export type CommandResult = {
  /** True when every file was read and everything asked for was saved. */
  readonly isWhole: boolean
  /** For standard output: the receipt, then what was saved. */
  readonly output: string
  /** For standard error. */
  readonly complaint: string
}

/** Pixels per unit of a PNG made from the command line: sharp in print at the usual column width. */
const PNG_SCALE = 2

/**
 * Imports, then saves what was asked for; a step that fails is told and does not stop the next.
 * @param canWait whether a table whose columns are unclear waits for a person; else it fails
 */
export async function carryOut(
  library: OpenLibrary,
  options: StartOptions,
  { canWait }: { readonly canWait: boolean },
): Promise<CommandResult> {
  const imported = await importFiles(library, options, canWait)
  const followed = await lookAtFolders(library, options)
  const figure = await saved(options.figure, (file) => saveWholeFigure(library, file))
  const events = await saved(options.events, (file) => saveAllEvents(library, file))
  const results = [imported, followed, figure, events, printReceipts(library, options)]
  return {
    isWhole: results.every(({ isWhole }) => isWhole),
    output: results.map(({ output }) => output).join(''),
    complaint: results.map(({ complaint }) => complaint).join(''),
  }
}

const nothing: CommandResult = { isWhole: true, output: '', complaint: '' }

async function importFiles(
  library: OpenLibrary,
  { files, published, mapping: mappingFile }: StartOptions,
  canWait: boolean,
): Promise<CommandResult> {
  if (files.length === 0) return nothing
  const mapping = mappingFile === null ? null : await readMappingFile(mappingFile)
  if (mapping?.ok === false) return { isWhole: false, output: '', complaint: `${errorMessage(mapping.error)}\n` }
  const tables = { ...UNATTENDED, mapping: mapping?.value ?? null, canWait }
  const receipt = await library.startImport(files, { published, tables })
  return { isWhole: isWholeReceipt(receipt), output: receiptText(receipt), complaint: '' }
}

/** Follows the folders that are given, then looks all that are followed through until nothing in them is being written. */
async function lookAtFolders(library: OpenLibrary, { watch, rescan }: StartOptions): Promise<CommandResult> {
  if (watch.length === 0 && !rescan) return nothing
  const refused: string[] = []
  for (const folder of watch) {
    try {
      await library.folderSync.add(folder)
    } catch (error) {
      refused.push(`${printable(path.basename(folder))} is not followed: ${errorMessage(toAppError(error))}\n`)
    }
  }
  const receipts = await library.settleFolders()
  const paused = library.folderSync
    .states()
    .flatMap(({ name, problem }) => (problem === null ? [] : [`${printable(name)}: ${errorMessage(problem)}\n`]))
  return {
    isWhole: refused.length === 0 && paused.length === 0 && receipts.every(isWholeReceipt),
    output: receipts.length === 0 ? 'nothing has changed in the folders\n' : receipts.map(receiptText).join(''),
    complaint: [...refused, ...paused].join(''),
  }
}

function printReceipts({ db }: OpenLibrary, { receipts }: StartOptions): CommandResult {
  if (receipts === null) return nothing
  try {
    return { ...nothing, output: receipts === 'all' ? receiptListText(db) : wholeReceiptText(db, receipts) }
  } catch (error) {
    const { code } = toAppError(error)
    if (code === 'not-found') return { ...nothing, isWhole: false, complaint: `there is no receipt ${receipts}\n` }
    throw error
  }
}

async function saved(file: string | null, save: (file: string) => Promise<void>): Promise<CommandResult> {
  if (file === null) return nothing
  const name = printable(path.basename(file))
  try {
    await save(file)
    return { isWhole: true, output: `saved ${name}\n`, complaint: '' }
  } catch (error) {
    log('warn', `an export failed: ${describeError(error)}`)
    return { isWhole: false, output: '', complaint: `${name} was not saved: ${errorMessage(toAppError(error))}\n` }
  }
}

async function saveWholeFigure(library: OpenLibrary, file: string): Promise<void> {
  const drawing = drawFigure(
    figureInput(library.db, {
      filter: DEFAULT_FILTER,
      range: null,
      title: library.name,
      caption: '',
      hasSources: true,
      theme: 'light',
    }),
  )
  await saveFigure(file, drawing, figureFormatOf(file) ?? 'svg', PNG_SCALE)
}

async function saveAllEvents(library: OpenLibrary, file: string): Promise<void> {
  await saveEvents(
    file,
    { events: [...allEvents(library.db, EVERY_EVENT)], ownTypes: readingSettings(library.db).ownTypes },
    eventFormatOf(file) ?? 'json',
  )
}
