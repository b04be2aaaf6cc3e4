import { type Session, session } from 'electron'
import { APP_SCHEME, appUrl } from '../appUrl.ts'
import { serveBundle } from '../protocol.ts'
import { sealSession } from '../security.ts'

/**
 * Its own script and nothing else. `sandbox` without the other permissions also forbids dialogs, printing, downloads,
 * pop-ups, forms and leaving the page; `allow-same-origin` keeps the bundle loadable.
 */
export const readerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types reader',
  "webrtc 'block'",
  'sandbox allow-scripts allow-same-origin',
].join('; ')

/**
 * The reader's own session: in memory (no `persist:`), so nothing a file leaves behind outlives the app, apart from
 * the interface's, and every request but those for the reader's own bundle is cancelled.
 */
export function readerSession(bundleFolder: string): Session {
  const own = session.fromPartition('reader', { cache: false })
  if (own.protocol.isProtocolHandled(APP_SCHEME)) return own
  sealSession(own)
  serveBundle(own, 'reader', bundleFolder, { policy: readerPolicy })
  own.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !request.url.startsWith(appUrl('reader', '')) }))
  return own
}
