import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { makeProfile } from './launchApp.ts'
import { runApp } from './runApp.ts'

const lineSchema = z.strictObject({
  path: z.string(),
  title: z.string(),
  byline: z.string(),
  published: z.string(),
  url: z.string(),
  language: z.string(),
  text: z.string(),
  outlet: z.string(),
  publishedOrigin: z.string(),
  publishedCertain: z.boolean(),
  reader: z.string(),
})

export type ReadLine = z.infer<typeof lineSchema>

export type ReadInApp = {
  /** The line of a file that was read; throws with its complaint when it was not. */
  readonly article: (fileName: string) => ReadLine
  /** The code that a file was refused with; null when it was read. */
  readonly refusal: (fileName: string) => string | null
  /** In the order they came. */
  readonly lines: readonly ReadLine[]
  readonly complaint: string
  readonly exitCode: number | null
}

/**
 * Writes files into a folder and reads them all in one start of the built app (`--read`), so in the real reader process.
 * @param files content by file name, in the order they are to be read
 */
export async function readInApp(files: Readonly<Record<string, string | Uint8Array>>): Promise<ReadInApp> {
  const profile = makeProfile()
  try {
    const folder = path.join(profile, 'files')
    mkdirSync(folder)
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
    const names = Object.keys(files).map((name) => path.join('files', name))
    const { exitCode, output, complaint } = await runApp(profile, ['--read', '--', ...names])
    const lines = output.split('\n').filter((line) => line !== '')
    return answers(
      lines.map((line) => lineSchema.parse(JSON.parse(line))),
      complaint,
      exitCode,
    )
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function answers(lines: readonly ReadLine[], complaint: string, exitCode: number | null): ReadInApp {
  const complaintOf = (fileName: string) =>
    complaint.split('\n').find((line) => line.startsWith(`${path.join('files', fileName)}: `)) ?? null
  return {
    lines,
    complaint,
    exitCode,
    article(fileName) {
      const found = lines.find((line) => line.path === path.join('files', fileName))
      if (found === undefined) throw new Error(complaintOf(fileName) ?? `${fileName} was not answered: ${complaint}`)
      return found
    },
    refusal: (fileName) =>
      complaintOf(fileName)
        ?.slice(path.join('files', fileName).length + 2)
        .split(':')[0] ?? null,
  }
}
