import type { ImportProgress } from '../../shared/model/receipt.ts'

/** What a screen reader is told of an import: a new sentence with each tenth of it. */
export function progressStep({ state, total, done }: Pick<ImportProgress, 'state' | 'total' | 'done'>): string {
  if (state === 'scanning') return 'Looking for files.'
  if (state === 'asking') return 'The import waits for your answer.'
  if (state === 'cancelling') return 'Stopping the import.'
  const tenths = total === 0 ? 0 : Math.floor((done / total) * 10)
  return `Importing ${total === 1 ? '1 file' : `${total} files`}, ${tenths * 10} percent done.`
}
