import { homedir } from 'node:os'
import path from 'node:path'
import electronLog from 'electron-log/node'

type Level = 'info' | 'warn' | 'error'

/** Starts writing to `throughline.log` in the folder; until then messages are dropped. Standard output stays free. */
export function openLog(folder: string): void {
  electronLog.transports.file.resolvePathFn = () => path.join(folder, 'throughline.log')
  electronLog.transports.file.maxSize = 1024 * 1024
  electronLog.transports.file.level = 'info'
}

electronLog.transports.console.level = false
electronLog.transports.file.level = false

/**
 * One line in the log. Give words of the program and figures, never a text, title, quote or path of the analyst's;
 * for what was thrown use `describeError`.
 */
export function log(level: Level, message: string): void {
  electronLog[level](withoutHome(message, homedir()))
}

/**
 * Name, code and program positions of an error. Its message is left out: it may quote an article or a path.
 * `SqliteError SQLITE_FULL at saveArticle (dist/main/main.js:10:5)`
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `a thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const positions = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12)
  return `${error.name}${code} ${positions.join(' ')}`.trim()
}

/** Replaces the home folder, also as part of a file URL, by `~`. */
export function withoutHome(message: string, home: string): string {
  return home.length < 2 ? message : message.replaceAll(home, '~').replaceAll(encodeURI(home), '~')
}
