import { describe, expect, it } from 'vitest'
import { backupName, backupsToRemove, parseBackupName } from '../../../electron/library/backupFiles.ts'
import type { BackupKind } from '../../../shared/model/backup.ts'

const HOUR_MS = 3600 * 1000
const START_MS = Date.UTC(2026, 0, 5, 1)

function backup(kind: BackupKind, hours: number) {
  const madeAtMs = START_MS + hours * HOUR_MS
  return { name: backupName(kind, madeAtMs), kind, madeAtMs }
}

describe('the name of a backup', () => {
  it('says when and why it was made', () => {
    const made = backup('daily', 8.5)
    expect(made.name).toBe('2026-01-05T09-30-00-000Z-daily.sqlite')
    expect(parseBackupName(made.name)).toEqual(made)
  })

  it.each(['library.sqlite', '../2026-01-05T09-30-00-000Z-daily.sqlite', '2026-01-05T09-30-00-000Z-other.sqlite', ''])(
    'is not %s',
    (name) => expect(parseBackupName(name)).toBeNull(),
  )
})

describe('rotation', () => {
  it('keeps the newest of seven days and four weeks', () => {
    const hundredDays = Array.from({ length: 200 }, (_none, index) => backup('daily', index * 12))
    const removed = backupsToRemove(hundredDays)
    const kept = hundredDays.filter((each) => !removed.includes(each))
    const days = new Set(kept.map(({ name }) => name.slice(0, 10)))
    expect(kept.length).toBeLessThanOrEqual(2 + 7 + 4)
    expect(days.size).toBeGreaterThanOrEqual(7 + 2)
    expect(kept).toContain(hundredDays.at(-1))
    expect(kept).toContain(hundredDays.at(-2))
    const oldest = Math.min(...kept.map(({ madeAtMs }) => madeAtMs))
    expect((hundredDays.at(-1)?.madeAtMs ?? 0) - oldest).toBeGreaterThan(14 * 24 * HOUR_MS)
  })

  it('keeps the last three from before a migration, however many others there are', () => {
    const migrations = [1, 2, 3, 4].map((hours) => backup('migration', hours))
    const later = Array.from({ length: 50 }, (_none, index) => backup('quit', 1000 + index * 24))
    const removed = backupsToRemove([...migrations, ...later])
    expect(removed.filter(({ kind }) => kind === 'migration')).toEqual([migrations[0]])
  })

  it('never removes the only two', () => {
    expect(backupsToRemove([backup('quit', 1), backup('quit', 1.1)])).toEqual([])
  })
})
