import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { planSync } from '../../../../electron/library/sync/planSync.ts'
import { createQuietWatch } from '../../../../electron/library/sync/quietWatch.ts'
import { scanFolder } from '../../../../electron/library/sync/scanFolder.ts'
import { temporaryFolder } from '../temporaryFolder.ts'

it.skipIf(process.platform === 'win32')('calls nothing missing that is there and cannot be looked at', async () => {
  const root = path.join(temporaryFolder(), 'News')
  let deep = root
  while (deep.length < 3_850) deep = path.join(deep, 'd'.repeat(Math.min(200, 3_900 - deep.length)))
  mkdirSync(deep, { recursive: true })
  // Node takes no path away that the system finds too long.
  onTestFinished(() => void execFileSync('rm', ['-rf', root]))
  writeFileSync(path.join(root, 'a.txt'), 'first')
  const longName = `${'n'.repeat(250)}.txt`
  execFileSync('touch', [longName], { cwd: deep })

  const scan = await scanFolder(Buffer.from(root), {
    except: null,
    stampOf: () => 'stamp',
    signal: new AbortController().signal,
  })
  const folder = `${path.relative(root, deep)}/`
  expect([...scan.files.keys()]).toEqual(['a.txt'])
  expect(scan.unreadable).toEqual([folder])
  const known = { folderId: 2, stamp: 'stamp', sha256: null, articleId: null, missingSinceMs: null, error: null }
  const quiet = createQuietWatch({ quietMs: 0, monotonicMs: () => 1, wallMs: () => 1 })
  const paths = ['gone.txt', `${folder}${longName}`].map((name) => ({ ...known, path: Buffer.from(name) }))
  expect(planSync(scan, paths, quiet).absent.map((file) => file.path.toString())).toEqual(['gone.txt'])
})
