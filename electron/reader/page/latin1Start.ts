/** The first `length` bytes with a character for each, for marks that stand at the beginning of a file. */
export function latin1Start(bytes: Uint8Array, length: number): string {
  // Spreading a typed array walks its iterator, which every file of an import would pay for.
  return Reflect.apply(String.fromCharCode, String, bytes.subarray(0, length))
}
