/** The first `length` bytes with a character for each, for marks that stand at the beginning of a file. */
export function latin1Start(bytes: Uint8Array, length: number): string {
  // Spreading a typed array walks its iterator, which every file of an import would pay for.
  return Reflect.apply(String.fromCharCode, String, bytes.subarray(0, length))
}

/** The first letters of a text in any encoding that has ASCII in it, for a look before it is decoded. */
export function firstLetters(bytes: Uint8Array): string {
  return latin1Start(bytes, LOOKED_AT)
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '')
    .trimStart()
}

/** Blank lines may come first. */
const LOOKED_AT = 512
