import { constants, setPriority } from 'node:os'
import { app, BrowserWindow, MessageChannelMain } from 'electron'
import { appUrl } from '../appUrl.ts'
import { sealedWebPreferences } from '../security.ts'
import type { ReaderProcess } from './readerProcess.ts'
import { readerSession } from './readerSession.ts'

type ReaderWindowOptions = {
  /** The built reader page: `dist/reader`. */
  readonly bundleFolder: string
  readonly preloadScript: string
}

/** Starts a reader: a hidden, sandboxed window on a session of its own that has one port and nothing else. */
export function openReaderWindow({ bundleFolder, preloadScript }: ReaderWindowOptions): ReaderProcess {
  const session = readerSession(bundleFolder)
  const window = new BrowserWindow({
    show: false,
    width: 200,
    height: 100,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      ...sealedWebPreferences,
      session,
      preload: preloadScript,
      backgroundThrottling: false,
      disableDialogs: true,
      images: false,
      webgl: false,
      autoplayPolicy: 'document-user-activation-required',
    },
  })
  const contents = window.webContents
  const { port1: port, port2: pagePort } = new MessageChannelMain()
  let isGone = false
  let onGone = () => {}

  function gone(): void {
    if (isGone) return
    isGone = true
    port.close()
    if (!window.isDestroyed()) window.destroy()
    onGone()
  }

  function kill(): void {
    // A page in an endless loop does not hear a request to close, so the process is killed.
    const processId = contents.isDestroyed() ? 0 : contents.getOSProcessId()
    if (processId > 0) killProcess(processId)
    gone()
  }

  contents.once('did-finish-load', () => {
    yieldToOthers(contents.getOSProcessId())
    contents.postMessage('reader-port', null, [pagePort])
  })
  contents.on('render-process-gone', gone)
  contents.on('destroyed', gone)
  port.on('close', kill)
  // First goes what an earlier reader may have been made to store.
  session
    .clearStorageData()
    .then(() => (isGone ? undefined : contents.loadURL(appUrl('reader', 'page.html'))))
    .catch(kill)
  port.start()

  return {
    post: (request) => port.postMessage(request),
    onMessage: (listener) => port.on('message', ({ data }) => listener(data)),
    onGone: (listener) => {
      onGone = listener
    },
    memoryBytes: () => (isGone ? null : residentBytes(contents.getOSProcessId())),
    kill,
  }
}

/** While thousands of files are read a person works on: their keys and pointer come before the next file. */
function yieldToOthers(processId: number): void {
  try {
    setPriority(processId, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A system that does not allow it reads as fast as it can.
  }
}

function residentBytes(processId: number): number | null {
  const metric = app.getAppMetrics().find(({ pid }) => pid === processId)
  return metric === undefined ? null : metric.memory.workingSetSize * 1024
}

function killProcess(processId: number): void {
  try {
    process.kill(processId, 'SIGKILL')
  } catch {
    // It has ended by itself in this moment.
  }
}
