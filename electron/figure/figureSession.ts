import { type Session, session } from 'electron'
import { APP_SCHEME, appUrl } from '../appUrl.ts'
import { securityHeaders } from '../contentSecurityPolicy.ts'
import { sealSession } from '../security.ts'

/** One file that the figure window may load, kept in memory. */
export type FigureFile = { readonly body: string; readonly mediaType: string }

const servedFiles = new Map<string, FigureFile>()

/** Lets the figure session answer `app://figure/<name>` until the returned function is called. */
export function serveFigureFiles(files: Readonly<Record<string, FigureFile>>): () => void {
  for (const [name, file] of Object.entries(files)) servedFiles.set(appUrl('figure', name), file)
  return () => {
    for (const name of Object.keys(files)) servedFiles.delete(appUrl('figure', name))
  }
}

/**
 * The figure window's own session: in memory, apart from the interface's, and blind to everything but the files that
 * are served to it at this moment.
 */
export function figureSession(): Session {
  const own = session.fromPartition('figure', { cache: false })
  if (own.protocol.isProtocolHandled(APP_SCHEME)) return own
  sealSession(own)
  own.protocol.handle(APP_SCHEME, (request) => answer(servedFiles.get(request.url)))
  own.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !servedFiles.has(request.url) }))
  return own
}

function answer(file: FigureFile | undefined): Response {
  const headers = {
    ...securityHeaders(null),
    'Content-Security-Policy': "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
  }
  if (file === undefined) return new Response(null, { status: 404, headers })
  return new Response(file.body, { headers: { ...headers, 'Content-Type': `${file.mediaType}; charset=utf-8` } })
}
