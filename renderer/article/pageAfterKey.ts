/** The page that a key turns to, the same one at either end; null for keys that turn no page. */
export function pageAfterKey(key: string, page: number, pageCount: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return Math.min(pageCount, page + 1)
    case 'ArrowLeft':
    case 'PageUp':
      return Math.max(1, page - 1)
    case 'Home':
      return 1
    case 'End':
      return pageCount
    default:
      return null
  }
}
