import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { APP_SCHEME, type AppHost, resolveAppUrl } from './appUrl.ts'
import { type BundleManifest, readBundleManifest } from './bundleManifest.ts'
import { securityHeaders } from './contentSecurityPolicy.ts'
import { withStyleNonce } from './styleNonce.ts'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ])
}

type Options = {
  /** Takes the place of the app's content security policy. */
  readonly policy?: string
  /** Answers what is no file of the folder; null leaves it to the folder. */
  readonly answerOther?: (request: Request) => Response | null
}

/**
 * Serves a built folder as `app://<host>/…` on one session: exact names of its files, anything else is 404.
 */
export function serveBundle(
  session: Session,
  host: AppHost,
  folder: string,
  { policy, answerOther }: Options = {},
): void {
  const manifest = readBundleManifest(folder)
  session.protocol.handle(APP_SCHEME, async (request) => {
    const other = answerOther?.(request) ?? null
    if (other !== null) return other
    const response = await answerRequest(request, host, manifest)
    if (policy !== undefined) response.headers.set('Content-Security-Policy', policy)
    return response
  })
}

async function answerRequest(request: Request, host: AppHost, manifest: BundleManifest): Promise<Response> {
  if (request.method !== 'GET') return refusal(405)
  const name = resolveAppUrl(request.url, host, manifest)
  const file = name === null ? undefined : manifest.get(name)
  if (file === undefined) return refusal(404)
  const bytes = await readFile(file.filePath)
  if (!file.mediaType.startsWith('text/html')) return answer(bytes, file.mediaType, null)
  const styleNonce = randomBytes(16).toString('base64')
  return answer(withStyleNonce(bytes.toString('utf8'), styleNonce), file.mediaType, styleNonce)
}

function answer(body: Uint8Array<ArrayBuffer> | string, mediaType: string, styleNonce: string | null): Response {
  return new Response(body, { headers: { ...securityHeaders(styleNonce), 'Content-Type': mediaType } })
}

function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: securityHeaders(null) })
}
