import { writeFileSync } from 'node:fs'
import path from 'node:path'

const BODY = `RIVERTON, Feb. 3, 2026 — A man was shot by a deputy in Riverton on January 24, 2026, the sheriff said.

The city council voted 5-2 on February 2, 2026, to give the police $2 million for body cameras.
`

/** Writes an article with two dated events and gives its path. */
export function writeArticle(folder: string, name = 'riverton.txt', more = ''): string {
  const file = path.join(folder, name)
  writeFileSync(file, BODY + more)
  return file
}
