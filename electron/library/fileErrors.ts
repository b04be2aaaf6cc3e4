import type { AppErrorData } from '../../shared/ipc/appError.ts'

const words: Readonly<Record<string, AppErrorData>> = {
  ENOENT: { code: 'file-missing', detail: '' },
  ENOTDIR: { code: 'file-missing', detail: '' },
  EACCES: { code: 'file-unreadable', detail: 'permission denied' },
  EPERM: { code: 'file-unreadable', detail: 'permission denied' },
  EBUSY: { code: 'file-unreadable', detail: 'another program holds it' },
  ENAMETOOLONG: { code: 'file-unreadable', detail: 'its path is too long' },
  // What O_NOFOLLOW answers for a link, O_NONBLOCK for a pipe nobody reads, and opening a socket.
  ELOOP: { code: 'file-special', detail: '' },
  EMLINK: { code: 'file-special', detail: '' },
  ENXIO: { code: 'file-special', detail: '' },
  ENODEV: { code: 'file-special', detail: '' },
  EIO: { code: 'disk-error', detail: 'EIO' },
}

/** What a person is told when a file they gave cannot be read. The detail never holds a path. */
export function toFileError(error: unknown): AppErrorData {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  return words[code] ?? { code: 'file-unreadable', detail: code || 'unknown error' }
}
