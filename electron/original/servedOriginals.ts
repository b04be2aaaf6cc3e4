import { randomBytes } from 'node:crypto'
import { appUrl } from '../appUrl.ts'

/** A document that an article made, or the picture of a page. */
export type ServedOriginal =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'picture'; readonly png: Uint8Array }

export type ServedOriginals = {
  /** The address under which it is there until newer ones need its room. */
  readonly put: (original: ServedOriginal) => string
  /** Answers a request for one of them; null for a URL of another host. */
  readonly answer: (request: { readonly method: string; readonly url: string }) => Response | null
  readonly clear: () => void
}

/** What is on screen, the page before and the page ahead, with a little to spare. */
const MOST_KEPT = 8
const MOST_BYTES = 128 * 1024 * 1024

/**
 * What may happen in a page that an article made: nothing. It shows its own styles and the pictures that are written
 * into it; `sandbox` takes its origin, its scripts, its forms and its windows, wherever it is opened.
 */
export const originalPolicy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://interface',
  'sandbox',
].join('; ')

const headers = {
  'Content-Security-Policy': originalPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  // The interface is another origin, and the only one that may embed this one.
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'fullscreen=(), autoplay=()',
  'Cache-Control': 'no-store',
}

/** Originals at addresses that nobody can guess, `app://original/<32 hexadecimal digits>`, in memory only. */
export function createServedOriginals(mostBytes = MOST_BYTES): ServedOriginals {
  const kept = new Map<string, ServedOriginal>()

  function makeRoom(): void {
    let bytes = 0
    let count = 0
    for (const [url, original] of [...kept].reverse()) {
      bytes += sizeOf(original)
      count += 1
      // The newest stays, however large it is.
      if (count > 1 && (count > MOST_KEPT || bytes > mostBytes)) kept.delete(url)
    }
  }

  return {
    put(original) {
      const url = appUrl('original', randomBytes(16).toString('hex'))
      kept.set(url, original)
      makeRoom()
      return url
    },
    answer({ method, url }) {
      if (!url.startsWith(appUrl('original', ''))) return null
      // The fragment names a place in the page; what it says is the frame's own matter.
      const original = method === 'GET' ? kept.get(url.replace(/#.*$/s, '')) : undefined
      if (original === undefined) return new Response(null, { status: 404, headers })
      return original.kind === 'page'
        ? new Response(original.html, { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } })
        : new Response(new Uint8Array(original.png), { headers: { ...headers, 'Content-Type': 'image/png' } })
    },
    clear: () => kept.clear(),
  }
}

function sizeOf(original: ServedOriginal): number {
  return original.kind === 'page' ? original.html.length : original.png.byteLength
}
