/**
 * Puts the nonce of this load where the page's style library reads it:
 * `<meta name="style-nonce" content="">`. Pages without that element stay as they are.
 */
export function withStyleNonce(html: string, styleNonce: string): string {
  return html.replace(/(<meta name="style-nonce" content=")[^"]*"/, `$1${styleNonce}"`)
}
