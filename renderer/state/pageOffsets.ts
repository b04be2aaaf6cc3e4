export const PAGE_LENGTH = 100

/** Offsets of the pages that hold the rows `first` to `last`, both inclusive; the first page when there are no rows. */
export function pageOffsets(first: number, last: number): readonly number[] {
  const firstPage = Math.floor(Math.max(0, first) / PAGE_LENGTH)
  const lastPage = Math.max(firstPage, Math.floor(last / PAGE_LENGTH))
  return Array.from({ length: lastPage - firstPage + 1 }, (_, index) => (firstPage + index) * PAGE_LENGTH)
}
