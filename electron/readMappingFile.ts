import { readFile, stat } from 'node:fs/promises'
import type { Envelope } from '../shared/ipc/appError.ts'
import { parseMappingFile } from '../shared/tables/mappingFile.ts'
import type { TableMapping } from '../shared/tables/tableMapping.ts'
import { toFileError } from './library/fileErrors.ts'

const MAX_BYTES = 1024 * 1024

/** What a file says of the columns of tables. Fails as `file-unreadable` and the like, or `mapping-invalid`. */
export async function readMappingFile(file: string): Promise<Envelope<TableMapping>> {
  try {
    const { size } = await stat(file)
    if (size > MAX_BYTES) return { ok: false, error: { code: 'mapping-invalid', detail: 'it is larger than 1 MB' } }
    return parseMappingFile(await readFile(file, 'utf8'))
  } catch (error) {
    return { ok: false, error: toFileError(error) }
  }
}
