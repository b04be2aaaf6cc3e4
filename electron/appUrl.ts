/** The scheme of everything the app shows; `file:` is never used. */
export const APP_SCHEME = 'app'

/**
 * One host a bundle, each on a session of its own except the interface, which has the default session. `original` is no
 * bundle: on the interface's session it stands for articles in their own look (electron/original/).
 */
export type AppHost = 'interface' | 'reader' | 'figure' | 'original'

export function appUrl(host: AppHost, name: string): string {
  return `${APP_SCHEME}://${host}/${name}`
}

/**
 * The name of the file a URL asks for, or null when it is not exactly `app://<host>/<a name of the list>`.
 * Nothing is decoded, normalised or joined to a folder: a URL that is spelled in any other way names nothing.
 */
export function resolveAppUrl(url: string, host: AppHost, names: { has(name: string): boolean }): string | null {
  const prefix = appUrl(host, '')
  if (!url.startsWith(prefix)) return null
  const name = url.slice(prefix.length)
  return names.has(name) ? name : null
}

/** True for a page of the app's own bundle. An empty URL and `about:blank` are not. */
export function isAppPage(url: string, host: AppHost): boolean {
  return url.startsWith(appUrl(host, ''))
}

/** True for an article in its own look. */
export function isOriginalUrl(url: string): boolean {
  return /^app:\/\/original\/[0-9a-f]{32}(?:#[\w-]*)?$/.test(url)
}

/** The developer tools are pages of Chromium's own; a packaged app has none. */
export function mayLoad(url: string, isPackaged: boolean): boolean {
  return url.startsWith(`${APP_SCHEME}://`) || (!isPackaged && url.startsWith('devtools://'))
}
