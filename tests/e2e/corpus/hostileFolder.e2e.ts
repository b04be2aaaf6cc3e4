import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { closeLibrary, openLibrary } from '../../../db/openLibrary.ts'
import { latestReceipt } from '../../../db/receipts.ts'
import { allRows } from '../../../db/statements.ts'
import { makeHostileFolder } from '../../helpers/corpus/hostileFolder.ts'
import { makeProfile } from '../harness/launchApp.ts'
import { runApp } from '../harness/runApp.ts'

it.runIf(process.platform === 'linux')(
  'a folder of odd names, links, pipes, sockets and holes is imported without following, waiting or losing anything',
  async () => {
    const profile = makeProfile()
    const outside = path.join(profile, 'outside')
    mkdirSync(outside)
    const files = path.join(profile, 'files')
    const folder = await makeHostileFolder(files, outside)
    try {
      const library = path.join(profile, 'Library')
      const startMs = performance.now()
      const run = await runApp(profile, ['--library', library, '--quit', '--import', files])
      expect(performance.now() - startMs).toBeLessThan(60_000)
      // Some files could not be imported, which the exit code says.
      expect(run.exitCode, run.complaint).toBe(1)
      // No escape sequence, line break or change of direction of a name reaches the terminal.
      expect(run.output).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u)
      const db = openLibrary({ file: path.join(library, 'library.sqlite'), mode: 'open' })
      try {
        const lines = latestReceipt(db)?.lines ?? []
        const answers = Object.fromEntries(
          lines.map(({ fileName, outcome, errorCode }) => [
            fileName,
            errorCode === null ? { outcome } : { outcome, code: errorCode },
          ]),
        )
        expect(answers).toEqual({ ...folder.verdicts })
        expect(lines).toHaveLength(Object.keys(folder.verdicts).length)
        const texts = JSON.stringify(allRows(db, 'SELECT title, text FROM article'))
        expect(texts.replaceAll(/\$\(canary\)|\$canary|; canary|=canary/g, '')).not.toContain('canary')
      } finally {
        closeLibrary(db)
      }
      expect(readFileSync(path.join(outside, 'canary.txt'), 'utf8')).toBe('canary')
    } finally {
      folder.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  },
  180_000,
)
