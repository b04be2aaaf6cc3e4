import { app, type BrowserWindow, nativeTheme, powerMonitor, session, shell } from 'electron'
import { countArticles } from '../db/articles.ts'
import { historyState } from '../db/history.ts'
import type { HistoryState, LibraryState } from '../shared/ipc/contract.ts'
import type { CommandId } from '../shared/model/command.ts'
import type { ReadingProgress } from '../shared/model/readingProgress.ts'
import { isUnderway } from '../shared/model/receipt.ts'
import { appInfo } from './appInfo.ts'
import { write } from './batchOutput.ts'
import { carryOut } from './carryOut.ts'
import type { StartOptions } from './commandLine.ts'
import { createDialogs } from './dialogs.ts'
import { handleRequests } from './ipc/handle.ts'
import { createNotifier } from './ipc/notify.ts'
import { allHandlers } from './ipc/register.ts'
import { importSamples } from './library/sampleLibrary.ts'
import { createLibraryShelf, type OpenMode } from './libraryShelf.ts'
import { describeError, log } from './log.ts'
import { createMainCommands, isMainCommand } from './mainCommands.ts'
import { createAppMenu } from './menu.ts'
import { type OpenLibrary, openLibraryAt } from './openLibraryAt.ts'
import { createServedOriginals } from './original/servedOriginals.ts'
import type { AppPaths } from './paths.ts'
import { serveBundle } from './protocol.ts'
import { createOriginalReader } from './reader/originalReader.ts'
import { openSettings } from './settings.ts'
import { startReader } from './startReader.ts'
import { createMainWindow } from './window.ts'

/** The app while its window is (or was) open. */
export type WindowedApp = {
  readonly showWindow: () => void
  readonly importFiles: (files: readonly string[]) => void
  /** Opens, imports and exports as a command line says, and prints the receipt. */
  readonly carryOut: (options: StartOptions) => Promise<void>
  /** Stops an import and the reading again; what was stored stays. For quitting. */
  readonly stopReading: () => void
  readonly close: () => Promise<void>
}

const NO_HISTORY: HistoryState = { undo: null, redo: null }

/** Joins settings, library, menu, IPC and window. Must run after the app is ready. */
export function startWindowedApp(paths: AppPaths, options: StartOptions): WindowedApp {
  const settings = openSettings(paths.settingsFile)
  nativeTheme.themeSource = settings.read().appearance
  const served = createServedOriginals()
  serveBundle(session.defaultSession, 'interface', paths.interfaceBundle, { answerOther: served.answer })

  let window: BrowserWindow | null = null
  /** As the interface was last told. */
  let articleCount = 0
  const notify = createNotifier(() => window?.webContents ?? null)
  const reader = startReader(paths)
  const originalReader = createOriginalReader({ open: () => startReader(paths) })

  const shelf = createLibraryShelf<OpenLibrary>({
    settings,
    openLibrary: (folder, mode) => openFollowed(folder, mode),
    onChange: showLibrary,
  })
  const dialogs = createDialogs(() => window, paths.librariesFolder)
  const commands = createMainCommands({
    shelf,
    dialogs,
    logFolder: paths.logFolder,
    openSample,
    resizeText,
    onFailure: logFailure,
  })
  const menu = createAppMenu(
    {
      library: shelf.state(),
      history: NO_HISTORY,
      hasSelection: false,
      hasSecondReading: false,
      hasSuggestion: false,
      isImporting: false,
      appearance: settings.read().appearance,
      platform: process.platform,
      isDevelopment: !app.isPackaged,
    },
    {
      runCommand,
      openRecent: (index) => void shelf.openRecent(index).catch(logFailure),
      setAppearance(appearance) {
        settings.update({ appearance })
        nativeTheme.themeSource = appearance
        menu.update({ appearance })
      },
    },
  )
  handleRequests(
    allHandlers({
      shelf,
      dialogs,
      commands,
      info: () => appInfo(shelf.current()?.db ?? null),
      showInFolder: (file) => shell.showItemInFolder(file),
      originals: { reader: originalReader, served },
      setMenuContext: (context) => menu.update(context),
      onEdit,
      onFailure: logFailure,
    }),
    () => window?.webContents.id ?? null,
  )
  // Whatever happened to the folders meanwhile, nobody told of it.
  powerMonitor.on('resume', lookAtFolders)
  showWindow()
  void carryOutAtStart(options)

  async function openFollowed(folder: string, mode: OpenMode): Promise<OpenLibrary> {
    const library = await openLibraryAt(folder, mode, {
      reader,
      onProgress,
      onDataChanged,
      onReadingProgress,
      onFoldersChanged: () => notify('folders.changed', {}),
      keepsBackups: true,
    })
    library.folderSync.start()
    return library
  }

  function lookAtFolders(): void {
    shelf.current()?.folderSync.lookAtAll()
  }

  function showWindow(): void {
    if (window !== null) {
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
      return
    }
    window = createMainWindow(settings, paths.preloadScript)
    window.on('focus', lookAtFolders)
    window.on('closed', () => {
      window = null
      // On macOS an app stays in the Dock without a window.
      if (process.platform !== 'darwin') app.quit()
    })
    showTitle(shelf.state())
  }

  function showLibrary(library: LibraryState): void {
    articleCount = countShown()
    served.clear()
    showTitle(library)
    notify('library.changed', library)
    showHistory()
    menu.update({ library, isImporting: false })
    notify('data.changed', {})
  }

  function showTitle(library: LibraryState): void {
    window?.setTitle(library.isOpen ? `${library.name} – Throughline` : 'Throughline')
  }

  function showHistory(): void {
    const db = shelf.current()?.db
    const history = db === undefined ? NO_HISTORY : historyState(db)
    notify('history.changed', history)
    menu.update({ history })
  }

  function onEdit(): void {
    showHistory()
    // An import that was rolled back or put back, by undo too.
    if (countShown() !== articleCount) onDataChanged()
    else notify('data.changed', {})
  }

  function countShown(): number {
    const db = shelf.current()?.db
    return db === undefined ? 0 : countArticles(db)
  }

  function onDataChanged(): void {
    const library = shelf.state()
    articleCount = countShown()
    menu.update({ library })
    notify('library.changed', library)
    notify('data.changed', {})
  }

  function onProgress(progress: Parameters<typeof notify<'import.progress'>>[1]): void {
    notify('import.progress', progress)
    menu.update({ isImporting: isUnderway(progress) })
  }

  function onReadingProgress(progress: ReadingProgress): void {
    notify('reading.progress', progress)
  }

  function runCommand(command: CommandId): void {
    if (!isMainCommand(commands, command)) {
      notify('menu.command', { command })
      return
    }
    Promise.resolve(commands[command]()).catch(logFailure)
  }

  async function openSample(): Promise<void> {
    const library = await shelf.open(paths.sampleLibraryFolder, 'either')
    // The import goes on by itself; its progress is shown like any other's.
    if (library !== null) importSamples(library, paths.sampleArticles).catch(logFailure)
  }

  function resizeText(steps: number | null): void {
    const zoomLevel = steps === null ? 0 : Math.max(-3, Math.min(5, settings.read().zoomLevel + steps / 2))
    settings.update({ zoomLevel })
    window?.webContents.setZoomLevel(zoomLevel)
  }

  async function carryOutAtStart(start: StartOptions): Promise<void> {
    const last = settings.read().recentFolders[0]
    if (start.library === null) {
      await (last === undefined ? shelf.open(paths.firstLibraryFolder, 'either') : shelf.open(last, 'open'))
    }
    await shelf.forgetMissing()
    await carryOutOptions(start)
  }

  async function carryOutOptions(request: StartOptions): Promise<void> {
    const library = request.library === null ? shelf.current() : await shelf.open(request.library, 'either')
    if (library === null) return
    const { output, complaint } = await carryOut(library, request, { canWait: true })
    await write(process.stdout, output)
    await write(process.stderr, complaint)
  }

  return {
    showWindow,
    importFiles: (files) => void shelf.current()?.startImport(files).catch(logFailure),
    carryOut: (request) => carryOutOptions(request).catch(logFailure),
    stopReading() {
      shelf.current()?.importer.cancel()
      shelf.current()?.rereader.cancel()
    },
    async close() {
      await shelf.close()
      reader.dispose()
      originalReader.dispose()
    },
  }
}

function logFailure(error: unknown): void {
  log('warn', `a command failed: ${describeError(error)}`)
}
