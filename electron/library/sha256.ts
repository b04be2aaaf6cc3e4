import { webcrypto } from 'node:crypto'

/** Lower-case hexadecimal, counted off the main thread. Text is hashed as UTF-8. */
export async function sha256(data: Uint8Array<ArrayBuffer> | string): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex')
}
