import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { MAX_FILE_BYTES, readSourceFile } from '../../../electron/library/readSourceFile.ts'
import { temporaryFolder } from './temporaryFolder.ts'

async function verdict(file: string): Promise<string> {
  const read = await readSourceFile(Buffer.from(file))
  return read.ok ? `${read.value.length} bytes` : `${read.error.code} ${read.error.detail}`.trim()
}

describe('readSourceFile', () => {
  test('reads all bytes into a buffer of their length', async () => {
    const file = path.join(temporaryFolder(), 'a.txt')
    writeFileSync(file, 'Two people')
    const read = await readSourceFile(Buffer.from(file))
    expect(read).toEqual({ ok: true, value: new TextEncoder().encode('Two people') })
    expect(read.ok && read.value.buffer.byteLength).toBe(10)
  })

  test('refuses empty files and files over 64 MB, sparse ones too', async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'a.txt')
    writeFileSync(file, '')
    expect(await verdict(file)).toBe('file-empty')
    truncateSync(file, MAX_FILE_BYTES + 1)
    expect(await verdict(file)).toBe('file-too-large 65 MB')
    truncateSync(file, MAX_FILE_BYTES)
    expect(await verdict(file)).toBe('67108864 bytes')
  })

  test('never waits for a pipe, and follows no link that took the place of a file', async () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [path.join(folder, 'pipe')])
    writeFileSync(path.join(folder, 'target'), 'secret')
    symlinkSync('target', path.join(folder, 'link'))
    mkdirSync(path.join(folder, 'folder'))
    expect(await verdict(path.join(folder, 'pipe'))).toBe('file-special')
    expect(await verdict(path.join(folder, 'link'))).toBe('file-special')
    expect(await verdict(path.join(folder, 'folder'))).toBe('file-special')
    expect(await verdict('/dev/zero')).toBe('file-special')
    expect(await verdict(path.join(folder, 'gone'))).toBe('file-missing')
  })

  test('a file that grows all the time is answered, not waited for', async () => {
    const file = path.join(temporaryFolder(), 'growing.txt')
    writeFileSync(file, 'x'.repeat(8 * 1024 * 1024))
    let isReading = true
    const writer = (async () => {
      while (isReading) {
        appendFileSync(file, 'more')
        await new Promise(setImmediate)
      }
    })()
    const outcome = await verdict(file)
    isReading = false
    await writer
    expect(outcome).toBe('file-unreadable it keeps changing')
  })

  test('a file without permission is unreadable', () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'closed.txt')
    writeFileSync(file, 'x')
    chmodSync(file, 0o000)
    chmodSync(folder, 0o755)
    // Root may read everything, so the question is asked as somebody else.
    const module = path.join(import.meta.dirname, '../../../electron/library/readSourceFile.ts')
    const script = `const { readSourceFile } = await import(${JSON.stringify(module)})
      console.log(JSON.stringify(await readSourceFile(Buffer.from(${JSON.stringify(file)}))))`
    const command = [process.execPath, '--input-type=module', '-e', script]
    const asSomebody =
      process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...command] : command
    const [program = '', ...args] = asSomebody
    const output = execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    expect(JSON.parse(output)).toEqual({ ok: false, error: { code: 'file-unreadable', detail: 'permission denied' } })
  })
})
