/** What an import is about to do, before it begins. */
export type ImportPreview = {
  readonly fileCount: number
  readonly byteLength: number
  /** By extension without the dot, in lower case, the most frequent first; empty for files without one. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[]
  /** Files whose name and size are those of an article; whether the bytes are is seen when they are read. */
  readonly knownCount: number
  /** At the pace of earlier imports; null when there were none to measure. */
  readonly estimatedMs: number | null
}
