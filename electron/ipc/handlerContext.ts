import type { AppInfo } from '../../shared/ipc/contract.ts'
import type { Dialogs } from '../dialogs.ts'
import type { LibraryShelf } from '../libraryShelf.ts'
import type { MainCommands } from '../mainCommands.ts'
import type { OpenLibrary } from '../openLibraryAt.ts'
import type { ServedOriginals } from '../original/servedOriginals.ts'
import type { OriginalReader } from '../reader/originalReader.ts'

/** What the interface says of the chosen event, for the menu. */
export type MenuContext = {
  readonly hasSelection: boolean
  readonly hasSecondReading: boolean
  readonly hasSuggestion: boolean
}

/** What the handlers work with. */
export type HandlerContext = {
  readonly shelf: LibraryShelf<OpenLibrary>
  readonly dialogs: Dialogs
  readonly commands: MainCommands
  readonly info: () => AppInfo
  readonly originals: { readonly reader: OriginalReader; readonly served: ServedOriginals }
  /** Opens the system's file manager at a file. */
  readonly showInFolder: (file: string) => void
  readonly setMenuContext: (context: MenuContext) => void
  /** To be called after every change an analyst made, so that the interface and the menu follow. */
  readonly onEdit: () => void
  /** For what goes on after the answer was given. */
  readonly onFailure: (error: unknown) => void
}
