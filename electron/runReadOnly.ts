import { write } from './batchOutput.ts'
import type { GivenFile } from './commandLine.ts'
import { readFiles } from './readFiles.ts'
import { runHidden } from './runHidden.ts'

/** `--read`: prints what is read of files. No library is opened. */
export function runReadOnly(files: readonly GivenFile[]): void {
  runHidden(async (reader) => {
    const isWhole = await readFiles(files, {
      reader,
      print: (line) => write(process.stdout, line),
      complain: (line) => write(process.stderr, line),
    })
    return { exitCode: isWhole ? 0 : 1 }
  })
}
