/** The nonce that main put into the page: style elements carry it, or the content security policy refuses them. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''
}
