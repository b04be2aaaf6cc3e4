import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { AppError } from '../shared/ipc/appError.ts'
import { checkVersion } from './libraryHeader.ts'

export type CopyToCheck = { readonly file: string; readonly nativeBinding: string | undefined }

const copyCheck = z.object({
  finding: z.string(),
  isSearchIndexWhole: z.boolean(),
  applicationId: z.int(),
  userVersion: z.int(),
})

/** `finding` is `ok`, or what is wrong. */
export type CopyCheck = z.output<typeof copyCheck>

/** The build puts the worker beside the bundle; tests run the sources as they are. */
const WORKER = `./checkCopyWorker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`

/**
 * Reads a whole copy, off the main thread. Answers whether its search index is whole; where it is not, opening the copy
 * mends it. Throws `library-damaged`, `library-foreign`, or why the thread failed.
 */
export async function checkCopy(copy: CopyToCheck): Promise<Pick<CopyCheck, 'isSearchIndexWhole'>> {
  const worker = new Worker(new URL(WORKER, import.meta.url), { workerData: copy })
  const answer = await new Promise<unknown>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the check of a copy ended without an answer')))
  })
  const { finding, isSearchIndexWhole, applicationId, userVersion } = copyCheck.parse(answer)
  if (finding !== 'ok') throw new AppError('library-damaged', finding.slice(0, 100))
  checkVersion(applicationId, userVersion)
  return { isSearchIndexWhole }
}
