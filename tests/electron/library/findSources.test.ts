import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findSources } from '../../../electron/library/findSources.ts'
import { temporaryFolder } from './temporaryFolder.ts'

async function lines(...paths: string[]): Promise<string[]> {
  const sources = await findSources(paths)
  return sources.map(({ fileName, problem }) => (problem === null ? fileName : `${fileName} ${problem.code}`))
}

describe('findSources', () => {
  test('walks folders in the order given, sorted by name inside', async () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'news', 'b'), { recursive: true })
    for (const name of ['z.txt', 'news/c.txt', 'news/a.txt', 'news/b/1.md', 'news/B.txt'])
      writeFileSync(path.join(folder, name), 'x')
    expect(await lines(path.join(folder, 'z.txt'), path.join(folder, 'news'))).toEqual([
      'z.txt',
      'B.txt',
      'a.txt',
      'b/1.md',
      'c.txt',
    ])
  })

  test('leaves out what systems hide in folders, but not a hidden file that was given itself', async () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, '.git'))
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.git/config', 'a.txt', '.hidden.txt'])
      writeFileSync(path.join(folder, name), 'x')
    expect(await lines(folder)).toEqual(['a.txt'])
    expect(await lines(path.join(folder, '.hidden.txt'))).toEqual(['.hidden.txt'])
  })

  test('does not follow links inside folders: out, dangling and in a circle', async () => {
    const folder = temporaryFolder()
    const outside = temporaryFolder()
    writeFileSync(path.join(outside, 'secret.txt'), 'x')
    symlinkSync(outside, path.join(folder, 'out'))
    symlinkSync(path.join(outside, 'secret.txt'), path.join(folder, 'secret.txt'))
    symlinkSync(folder, path.join(folder, 'loop'))
    symlinkSync('nowhere', path.join(folder, 'dangling.txt'))
    expect(await lines(folder)).toEqual([
      'dangling.txt file-special',
      'loop file-special',
      'out file-special',
      'secret.txt file-special',
    ])
  })

  test('follows a link that was given itself, and keeps its name', async () => {
    const folder = temporaryFolder()
    const outside = temporaryFolder()
    writeFileSync(path.join(outside, 'story.txt'), 'x')
    symlinkSync(path.join(outside, 'story.txt'), path.join(folder, 'latest.txt'))
    symlinkSync(outside, path.join(folder, 'news'))
    symlinkSync('circle', path.join(folder, 'circle'))
    const [file] = await findSources([path.join(folder, 'latest.txt')])
    expect(file).toEqual({ fileName: 'latest.txt', path: Buffer.from(path.join(outside, 'story.txt')), problem: null })
    expect(await lines(path.join(folder, 'news'))).toEqual(['story.txt'])
    expect(await lines(path.join(folder, 'circle'))).toEqual(['circle file-special'])
  })

  test('answers pipes, sockets and devices without opening them', async () => {
    const folder = temporaryFolder()
    execFileSync('mkfifo', [path.join(folder, 'pipe.txt')])
    const server = createServer().listen(path.join(folder, 'socket.txt'))
    onTestFinished(() => void server.close())
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await lines(folder)).toEqual(['pipe.txt file-special', 'socket.txt file-special'])
    expect(await lines(path.join(folder, 'pipe.txt'), '/dev/null')).toEqual([
      'pipe.txt file-special',
      'null file-special',
    ])
  })

  test('answers what is not there', async () => {
    expect(await lines('/nowhere/a.txt')).toEqual(['a.txt file-missing'])
  })

  test('finds a name that is no UTF-8 and can open it', async () => {
    const folder = temporaryFolder()
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'x')
    const [source] = await findSources([folder])
    expect(source?.fileName).toBe('caf\uFFFD.txt')
    expect(source?.path.includes(0xe9)).toBe(true)
  })

  test('once it is told to stop it looks into nothing more, and still names what is left', async () => {
    const folder = temporaryFolder()
    const controller = new AbortController()
    mkdirSync(path.join(folder, 'b'))
    for (const name of ['a.txt', 'b/inner.txt', 'c.txt']) writeFileSync(path.join(folder, name), 'x')
    const finding = findSources([folder, folder], controller.signal)
    controller.abort()
    expect((await finding).map(({ fileName }) => fileName)).toEqual(['a.txt', 'b', 'c.txt', path.basename(folder)])
  })
})
