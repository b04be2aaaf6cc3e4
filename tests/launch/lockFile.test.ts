import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = join(import.meta.dirname, '..', '..')

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      gypfile: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))

describe('package-lock.json', () => {
  it('keeps older npm from compiling better-sqlite3, which needs Python, a compiler and a download', () => {
    // An npm that runs such scripts unasked does not read `gypfile` from the package itself, and `npm install` drops it from the lock file.
    const message = 'add the line "gypfile": false to node_modules/better-sqlite3 in package-lock.json again'
    expect(packages['node_modules/better-sqlite3']?.gypfile, message).toBe(false)
  })

  it('names every platform’s package of a tool, or npm ci refuses it', () => {
    const isLocked = (name: string, parent: string) =>
      packages[`${parent}/node_modules/${name}`] !== undefined || packages[`node_modules/${name}`] !== undefined
    const missing = Object.entries(packages).flatMap(([parent, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(name, parent)),
    )
    expect(missing).toEqual([])
  })

  it('names no registry', () => {
    expect(Object.values(packages).filter((entry) => entry.resolved?.includes('://'))).toEqual([])
  })
})
