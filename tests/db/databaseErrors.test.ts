import { describe, expect, it } from 'vitest'
import { toLibraryError } from '../../db/databaseErrors.ts'
import { AppError } from '../../shared/ipc/appError.ts'

const withCode = (code: string) => Object.assign(new Error('/home/somebody/library.sqlite'), { code })

describe('toLibraryError', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_FSYNC', 'disk-error'],
    ['SQLITE_IOERR', 'disk-error'],
    ['SQLITE_READONLY_DBMOVED', 'library-read-only'],
    ['SQLITE_BUSY_SNAPSHOT', 'library-in-use'],
    ['SQLITE_LOCKED', 'library-in-use'],
    ['SQLITE_CORRUPT_VTAB', 'library-damaged'],
    ['SQLITE_NOTADB', 'library-damaged'],
    ['SQLITE_CANTOPEN_ISDIR', 'library-unreadable'],
    ['ENOSPC', 'disk-full'],
    ['EMFILE', 'disk-error'],
    ['ENFILE', 'disk-error'],
    ['EROFS', 'library-read-only'],
    ['ENOENT', 'library-missing'],
    ['EACCES', 'library-unreadable'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal'],
    ['constructor', 'internal'],
  ])('names %s %s, without a path', (reported, code) => {
    expect(toLibraryError(withCode(reported))).toMatchObject({ code, detail: reported })
  })

  it('lets an AppError be', () => {
    const error = new AppError('not-found')
    expect(toLibraryError(error)).toBe(error)
  })

  it('keeps what it does not know as the cause of an internal error', () => {
    const cause = new TypeError('surprise')
    expect(toLibraryError(cause)).toMatchObject({ code: 'internal', detail: '', cause })
    expect(toLibraryError('a thrown string')).toMatchObject({ code: 'internal' })
  })
})
