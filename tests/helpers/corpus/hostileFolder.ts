import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, linkSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { words } from './corpusFile.ts'

/** A line of a receipt: what became of a file, and the code it was refused with. */
export type LineVerdict = { readonly outcome: 'imported' | 'same' | 'failed'; readonly code?: string }

export type HostileFolder = {
  readonly verdicts: Readonly<Record<string, LineVerdict>>
  /** Removes what is open outside the folder. */
  close(): void
}

const imported = { outcome: 'imported' } as const
const special = { outcome: 'failed', code: 'file-special' } as const

/** Names that are written, each to be imported under what a person reads of it. */
const oddNames = [
  `${'n'.repeat(251)}.txt`,
  'two\nlines.txt',
  '-rf.txt',
  '--library=canary.txt',
  'CON.txt',
  'NUL',
  'caf\u00e9 composed.txt',
  'cafe\u0301 decomposed.txt',
  'Same Name.txt',
  'same name.txt',
  'gnp.\u202Etxt.txt',
  'zero\u200Bwidth.txt',
  '\u2066isolate.txt',
  'tab\there.txt',
  'escape \x1b[31m.txt',
  'quote " and \' and `.txt',
  'dollar $(canary) $canary.txt',
  'semicolon; canary.txt',
  'back\\slash.txt',
  'percent %2e%2e%2f.txt',
  ' blank before.txt',
  'blank behind .txt',
  'dots behind...txt',
  '<b>markup<b>.txt',
  '\u{1F4F0} newspaper.txt',
  '\u0661\u0662 digits.txt',
  '__proto__',
  'constructor.txt',
  'aux.c.txt',
] as const

/** Writes a folder of odd names and of what is no ordinary file, and says what an import must answer for each. */
export async function makeHostileFolder(folder: string, outside: string): Promise<HostileFolder> {
  const verdicts: Record<string, LineVerdict> = Object.create(null)
  const inFolder = (name: string) => path.join(folder, name)
  mkdirSync(folder)
  for (const name of oddNames) {
    writeFileSync(inFolder(name), `${words} It was ${JSON.stringify(name)}.`)
    verdicts[name] = imported
  }
  // Not UTF-8: a person sees the mark of a broken letter.
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/broken `), Buffer.of(0xff, 0xfe), Buffer.from('.txt')]),
    `${words} Broken.`,
  )
  verdicts['broken \uFFFD\uFFFD.txt'] = imported

  writeFileSync(path.join(outside, 'canary.txt'), 'canary')
  symlinkSync(path.join(outside, 'canary.txt'), inFolder('link out.txt'))
  symlinkSync(outside, inFolder('link to a folder outside'))
  symlinkSync(folder, inFolder('link to its own folder'))
  symlinkSync('link in a circle.txt', inFolder('link in a circle.txt'))
  symlinkSync('/dev/zero', inFolder('link to a device.txt'))
  symlinkSync('/proc/self/environ', inFolder('link to a process.txt'))
  symlinkSync('nowhere', inFolder('link to nothing.txt'))
  for (const name of [
    'out.txt',
    'to a folder outside',
    'to its own folder',
    'in a circle.txt',
    'to a device.txt',
    'to a process.txt',
    'to nothing.txt',
  ])
    verdicts[`link ${name}`] = special
  execFileSync('mkfifo', [inFolder('pipe.txt')])
  verdicts['pipe.txt'] = special
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(inFolder('socket.txt'), resolve))
  verdicts['socket.txt'] = special

  writeFileSync(inFolder('empty.txt'), '')
  verdicts['empty.txt'] = { outcome: 'failed', code: 'file-empty' }
  const sparse = openSync(inFolder('sparse.txt'), 'w')
  ftruncateSync(sparse, 1024 ** 4)
  closeSync(sparse)
  verdicts['sparse.txt'] = { outcome: 'failed', code: 'file-too-large' }
  writeFileSync(inFolder('one.txt'), `${words} One file of two names.`)
  linkSync(inFolder('one.txt'), inFolder('one, hard linked.txt'))
  verdicts['one, hard linked.txt'] = imported
  verdicts['one.txt'] = { outcome: 'same' }
  writeFileSync(inFolder('closed.txt'), `${words} Closed.`, { mode: 0 })
  // Nothing is closed to root.
  verdicts['closed.txt'] = process.getuid?.() === 0 ? imported : { outcome: 'failed', code: 'file-unreadable' }
  mkdirSync(inFolder('closed folder'))
  mkdirSync(inFolder('folder.txt'))
  writeFileSync(inFolder('folder.txt/inside.txt'), `${words} Inside a folder.`)
  verdicts['folder.txt/inside.txt'] = imported
  let deep = folder
  for (let depth = 0; depth < 60; depth += 1) deep = path.join(deep, 'deeper')
  mkdirSync(deep, { recursive: true })
  writeFileSync(path.join(deep, 'down.txt'), `${words} Far down.`)
  verdicts[`${'deeper/'.repeat(60)}down.txt`] = imported
  return { verdicts, close: () => server.close() }
}
