import { ipcRenderer } from 'electron'

// The Electron project has no DOM types; this is all that a preload script needs of them.
declare const window: {
  readonly location: { readonly origin: string }
  postMessage(message: string, targetOrigin: string, ports: readonly unknown[]): void
}

// Hands the page its one port. Nothing is put on `window`, and a second port is not passed on.
ipcRenderer.once('reader-port', (event) => {
  window.postMessage('reader-port', window.location.origin, event.ports)
})
