import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { shell } from 'electron'
import type { RequestOf } from '../shared/ipc/contract.ts'
import type { Dialogs } from './dialogs.ts'
import type { LibraryShelf } from './libraryShelf.ts'
import type { OpenLibrary } from './openLibraryAt.ts'

/** The commands whose work main does. All others go to the interface. */
export type MainCommandId = RequestOf<'app.runCommand'>
export type MainCommands = { readonly [Id in MainCommandId]: () => void | Promise<void> }

/** @param resizeText changes the text size by steps; null is back to normal */
export function createMainCommands(seams: {
  readonly shelf: LibraryShelf<OpenLibrary>
  readonly dialogs: Dialogs
  readonly logFolder: string
  readonly openSample: () => Promise<void>
  readonly resizeText: (steps: number | null) => void
  readonly onFailure: (error: unknown) => void
}): MainCommands {
  const { shelf, dialogs, logFolder, openSample, resizeText, onFailure } = seams

  async function importChosen(choose: () => Promise<readonly string[]>) {
    // The library may change while the dialog is open; the files are meant for the one that was there.
    const library = shelf.required()
    const paths = await choose()
    // The import goes on by itself; its progress is told by notices.
    if (paths.length > 0) library.startImport(paths, { asks: true }).catch(onFailure)
  }

  return {
    async 'library.new'() {
      const folder = await dialogs.newLibraryFolder()
      if (folder !== null) await shelf.open(folder, 'create')
    },
    async 'library.open'() {
      const folder = await dialogs.libraryFolder()
      if (folder !== null) await shelf.open(folder, 'open')
    },
    'library.openSample': openSample,
    'library.showInFolder'() {
      const folder = shelf.current()?.folder ?? shelf.damagedFolder() ?? shelf.required().folder
      const file = path.join(folder, 'library.sqlite')
      shell.showItemInFolder(existsSync(file) ? file : folder)
    },
    'import.files': () => importChosen(dialogs.filesToImport),
    'import.folder': () => importChosen(dialogs.foldersToImport),
    'view.textLarger': () => resizeText(1),
    'view.textSmaller': () => resizeText(-1),
    'view.textReset': () => resizeText(null),
    'help.logs'() {
      mkdirSync(logFolder, { recursive: true })
      shell.showItemInFolder(path.join(logFolder, 'throughline.log'))
    },
  }
}

export function isMainCommand(commands: MainCommands, id: string): id is MainCommandId {
  return Object.hasOwn(commands, id)
}
