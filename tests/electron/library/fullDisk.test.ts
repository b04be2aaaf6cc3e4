import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { canMountSmallDisk, runOnSmallDisk } from '../../helpers/smallDisk.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const report = z.object({
  full: z.array(z.string()),
  articles: z.int(),
  copies: z.array(z.string()),
  reopenedArticles: z.int(),
  check: z.string(),
  again: z.array(z.string()),
  storedLines: z.int(),
})

test.runIf(canMountSmallDisk())(
  'a disk that fills up (needs the right to mount a small one): every file is answered, nothing is half stored',
  () => {
    const folder = temporaryFolder()
    const disk = path.join(folder, 'disk')
    const source = path.join(folder, 'source')
    mkdirSync(disk)
    mkdirSync(source)
    for (let index = 0; index < 60; index += 1) {
      writeFileSync(
        path.join(source, `${index}.txt`),
        `Story ${index}\n\n${'Nothing happened on the hill that day. '.repeat(1000)}`,
      )
    }
    const output = runOnSmallDisk(disk, 3, path.join(import.meta.dirname, 'importOnFullDisk.ts'), [disk, source])
    const { full, articles, copies, reopenedArticles, check, again, storedLines } = report.parse(JSON.parse(output))
    expect(full).toHaveLength(60)
    expect(new Set(full)).toEqual(new Set(['imported', 'disk-full']))
    expect(full.filter((outcome) => outcome === 'imported')).toHaveLength(articles)
    expect(copies).toHaveLength(articles)
    expect(copies.filter((name) => name.startsWith('.'))).toEqual([])
    expect([reopenedArticles, check]).toEqual([articles, 'ok'])
    expect(again).toHaveLength(60)
    expect(again.filter((outcome) => outcome === 'same')).toHaveLength(articles)
    expect(again.filter((outcome) => outcome === 'imported').length).toBeGreaterThan(0)
    expect(storedLines).toBeGreaterThan(0)
  },
  60_000,
)
