import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appUrl, isAppPage } from './appUrl.ts'
import { log } from './log.ts'
import { sealedWebPreferences } from './security.ts'
import type { SettingsStore } from './settings.ts'
import { MINIMUM_SIZE, windowBounds } from './windowBounds.ts'

/** A page that dies more often within a minute is not loaded again: something in the library kills it. */
const MAX_RELOADS_A_MINUTE = 3

const PAGE = appUrl('interface', 'index.html')

/** The one window a person sees. It opens where it was, and what is remembered of it is kept in the settings. */
export function createMainWindow(settings: SettingsStore, preloadScript: string): BrowserWindow {
  const remembered = settings.read().window
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea)
  const window = new BrowserWindow({
    ...windowBounds(remembered, workAreas),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    show: false,
    title: 'Throughline',
    // Until the first paint; the interface's own backgrounds.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17191c' : '#ffffff',
    webPreferences: { ...sealedWebPreferences, preload: preloadScript },
  })
  if (remembered?.isMaximised === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  // The title is the library's name; the page has no say.
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberBounds(window, settings)
  keepPageAlive(window)
  window.webContents.on('did-finish-load', () => window.webContents.setZoomLevel(settings.read().zoomLevel))
  void window.loadURL(PAGE)
  return window
}

function rememberBounds(window: BrowserWindow, settings: SettingsStore): void {
  let timer: NodeJS.Timeout | undefined
  function save() {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    settings.update({ window: { ...window.getNormalBounds(), isMaximised: window.isMaximized() } })
  }
  function saveSoon() {
    clearTimeout(timer)
    timer = setTimeout(save, 500)
  }
  window.on('resize', saveSoon)
  window.on('move', saveSoon)
  window.on('maximize', saveSoon)
  window.on('unmaximize', saveSoon)
  window.on('close', save)
}

function keepPageAlive(window: BrowserWindow): void {
  const { webContents: contents } = window
  let reloadedAtMs: readonly number[] = []
  function loadAgain() {
    const nowMs = performance.now()
    reloadedAtMs = [...reloadedAtMs, nowMs].filter((atMs) => nowMs - atMs < 60_000)
    if (reloadedAtMs.length <= MAX_RELOADS_A_MINUTE) void window.loadURL(PAGE)
  }
  contents.on('render-process-gone', (_event, { reason }) => {
    log('error', `the interface stopped: ${reason}`)
    if (reason !== 'clean-exit') loadAgain()
  })
  // Chromium asks nobody before it goes to about:blank, so this one navigation is undone instead of prevented.
  contents.on('did-navigate', (_event, url) => {
    if (isAppPage(url, 'interface')) return
    log('error', 'the interface left its page')
    loadAgain()
  })
}
