import path from 'node:path'
import { app, dialog } from 'electron'
import { z } from 'zod'
import { jsonOf } from '../db/columns.ts'
import { type StartOptions, startOptionsSchema } from './commandLine.ts'
import { describeError, log, openLog } from './log.ts'
import { appPaths } from './paths.ts'
import { startWindowedApp, type WindowedApp } from './windowedApp.ts'

/** How long a closing app waits for an import to let go; after that the unfinished file is read again next time. */
const CLOSE_LIMIT_MS = 4000

const handedOver = z.strictObject({ request: jsonOf(startOptionsSchema) })

/** The app with its window. A second start hands what it was asked to the first and ends. */
export function runWithWindow(options: StartOptions): void {
  // As one text: Electron hands some objects over as null on Linux.
  if (!app.requestSingleInstanceLock({ request: JSON.stringify(options) })) {
    app.exit(0)
    return
  }
  const paths = appPaths()
  openLog(paths.logFolder)
  process.on('uncaughtException', (error) => log('error', `uncaught: ${describeError(error)}`))
  process.on('unhandledRejection', (error) => log('error', `unhandled: ${describeError(error)}`))

  let started: WindowedApp | null = null
  const openedEarly: string[] = []
  // Hidden windows come and go; only the main window's end is the app's, see windowedApp.ts.
  app.on('window-all-closed', () => {})
  // macOS: a file dropped on the app's icon, which may come before the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (!path.isAbsolute(file)) return
    if (started === null) openedEarly.push(file)
    else started.importFiles([file])
  })
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const request = handedOver.safeParse(data)
    started?.showWindow()
    if (request.success) void started?.carryOut(request.data.request)
    else log('warn', 'a second start asked for something unreadable')
  })
  app.on('activate', () => started?.showWindow())
  closeBeforeQuitting(() => started)

  app
    .whenReady()
    .then(() => {
      started = startWindowedApp(paths, { ...options, files: [...options.files, ...openedEarly] })
    })
    .catch((error: unknown) => {
      log('error', `the app did not start: ${describeError(error)}`)
      dialog.showErrorBox('Throughline', 'Throughline could not start. The log has the details.')
      app.exit(1)
    })
}

function closeBeforeQuitting(started: () => WindowedApp | null): void {
  let isClosed = false
  // Reading has to stop before the windows go: the reader's end would look like a failure of its file, and the next file
  // would open a new reader, whose window keeps the app from quitting.
  app.on('before-quit', () => started()?.stopReading())
  app.on('will-quit', (event) => {
    const running = started()
    if (isClosed || running === null) return
    event.preventDefault()
    const limit = new Promise((resolve) => setTimeout(resolve, CLOSE_LIMIT_MS))
    void Promise.race([running.close(), limit]).finally(() => {
      isClosed = true
      // Not in this turn: Electron still counts itself as quitting until this event is over, and would not listen.
      setImmediate(() => app.quit())
    })
  })
}
