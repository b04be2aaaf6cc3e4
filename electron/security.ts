import { app, type Session, type WebContents, type WebPreferences } from 'electron'
import { isOriginalUrl, mayLoad } from './appUrl.ts'

/** Preferences of every window, shown or hidden. A window may add to them (a preload, a session) but change none. */
export const sealedWebPreferences = Object.freeze({
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  // The pickers open a dialog of the system's before any permission is asked.
  disableBlinkFeatures: 'FileSystemAccessLocal',
}) satisfies WebPreferences

// Chromium services that would speak to the network by themselves.
const silencedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
]

/** Must run before the app is ready. */
export function sealProcess(): void {
  const { commandLine } = app
  // As root Chromium's sandbox does not start at all, so there the switch is obeyed; for everybody else it has no effect.
  const isRootWithout = process.getuid?.() === 0 && commandLine.hasSwitch('no-sandbox')
  if (!isRootWithout) app.enableSandbox()
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('disable-sync')
  commandLine.appendSwitch('disable-breakpad')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('no-proxy-server')
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  commandLine.appendSwitch('disable-features', silencedFeatures.join(','))
  app.on('session-created', sealSession)
  app.on('web-contents-created', (_event, contents) => sealWebContents(contents))
}

/** Nothing is permitted, downloaded or fetched; only the app's own scheme is answered. */
export function sealSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, choose) => choose({}))
  // Off alone is not enough: for each language set, a dictionary would still be fetched when the first page starts.
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !mayLoad(request.url, app.isPackaged) }))
}

function sealWebContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // A frame of the page itself may show an article in its own look, and nothing else.
    const isOwnFrame = !event.isMainFrame && event.frame?.parent === contents.mainFrame
    if (!isOwnFrame || !isOriginalUrl(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault()
    choose('')
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
