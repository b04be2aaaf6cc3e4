import { type Session, session } from 'electron'
import { APP_SCHEME, appUrl } from '../appUrl.ts'
import { serveBundle } from '../protocol.ts'
import { sealSession } from '../security.ts'

/**
 * The reader's own session: in memory (no `persist:`), so nothing a file leaves behind outlives the app, apart from
 * the interface's, and every request but those for the reader's own bundle is cancelled.
 */
export function readerSession(bundleFolder: string): Session {
  const own = session.fromPartition('reader', { cache: false })
  if (own.protocol.isProtocolHandled(APP_SCHEME)) return own
  sealSession(own)
  serveBundle(own, 'reader', bundleFolder)
  own.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !request.url.startsWith(appUrl('reader', '')) }))
  return own
}
