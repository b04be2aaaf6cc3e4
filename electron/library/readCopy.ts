import path from 'node:path'
import type { ArticleCopy } from '../../db/articleCopy.ts'
import { AppError } from '../../shared/ipc/appError.ts'
import { readSourceFile } from './readSourceFile.ts'
import { sha256 } from './sha256.ts'

/** Where an article's copy lies. Throws `copy-damaged` for a name that leads elsewhere, as a foreign library may have one. */
export function copyPath(articlesFolder: string, { storedName }: ArticleCopy): string {
  const isBare = storedName !== '' && !/[/\\\0]/.test(storedName) && !/^\.{1,2}$/.test(storedName)
  if (!isBare) throw new AppError('copy-damaged', 'its name')
  return path.join(articlesFolder, storedName)
}

/** The bytes of an article's copy, the very ones that were imported. Throws `copy-missing` or `copy-damaged`. */
export async function readCopy(articlesFolder: string, copy: ArticleCopy): Promise<Uint8Array<ArrayBuffer>> {
  const file = await readSourceFile(Buffer.from(copyPath(articlesFolder, copy)))
  if (!file.ok && file.error.code === 'file-missing') throw new AppError('copy-missing', copy.storedName)
  if (!file.ok && file.error.code !== 'file-empty') throw new AppError(file.error.code, file.error.detail)
  if (!file.ok || (await sha256(file.value)) !== copy.sha256) throw new AppError('copy-damaged', copy.storedName)
  return file.value
}
