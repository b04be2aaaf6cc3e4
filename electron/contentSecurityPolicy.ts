/**
 * What a page of the app may load: its own files and nothing else. Trusted Types turn every string that would be
 * parsed as HTML or run as script into an error, unless the page's `default` policy lets it pass. `app://original` is
 * articles in their own look, each with a policy of its own that lets nothing happen (electron/original/).
 * @param styleNonce lets a style library add its `<style>` elements; null for pages that have none
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    styleNonce === null ? "style-src 'self'" : `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: app://original",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'none'",
    'frame-src app://original',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

/** Headers of every answer of the `app` scheme, errors included. */
export function securityHeaders(styleNonce: string | null): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(styleNonce),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  }
}
