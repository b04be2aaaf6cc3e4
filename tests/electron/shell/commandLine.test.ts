import { describe, expect, it } from 'vitest'
import { ownArguments, readCommandLine } from '../../../electron/commandLine.ts'

const none = {
  library: null,
  files: [],
  watch: [],
  rescan: false,
  receipts: null,
  published: null,
  mapping: null,
  figure: null,
  events: null,
}
const read = (...args: string[]) => readCommandLine(args, '/desk')

describe('readCommandLine', () => {
  it('opens the window when nothing is asked', () => {
    expect(read()).toEqual({ kind: 'window', options: none })
  })

  it('reads the whole line of a run without a window, with paths from the working folder', () => {
    expect(
      read(
        '--library',
        'lib',
        '--import',
        'a.txt',
        '/b',
        '--published',
        '2026-02-03',
        '--mapping',
        'm.json',
        '--figure',
        'f.PNG',
        '--events',
        'e.csv',
        '--quit',
      ),
    ).toEqual({
      kind: 'batch',
      options: {
        library: '/desk/lib',
        files: ['/desk/a.txt', '/b'],
        watch: [],
        rescan: false,
        receipts: null,
        published: '2026-02-03',
        mapping: '/desk/m.json',
        figure: '/desk/f.PNG',
        events: '/desk/e.csv',
      },
    })
  })

  it('takes values after an equals sign, more than one --import, and files without an option', () => {
    expect(read('--library=x=y', 'c.txt', '--import', 'a', '--import', 'b')).toEqual({
      kind: 'window',
      options: { ...none, library: '/desk/x=y', files: ['/desk/c.txt', '/desk/a', '/desk/b'] },
    })
  })

  it('takes folders to follow, more than one, and looks through them', () => {
    expect(read('--watch', 'news', '--library=lib', '--rescan', '--watch=/other', '--quit')).toEqual({
      kind: 'batch',
      options: { ...none, library: '/desk/lib', watch: ['/desk/news', '/other'], rescan: true },
    })
  })

  it('takes receipts, all of them or one', () => {
    expect(read('--library=lib', '--receipts', '--quit')).toMatchObject({ options: { receipts: 'all' } })
    expect(read('--library=lib', '--receipts=12')).toMatchObject({ kind: 'window', options: { receipts: 12 } })
  })

  it('takes everything after -- for files', () => {
    expect(read('--', '--quit')).toEqual({ kind: 'window', options: { ...none, files: ['/desk/--quit'] } })
  })

  it('reads files without a library, and keeps how they were written', () => {
    expect(read('--read', 'a.html', '../b')).toEqual({
      kind: 'read',
      files: [
        { given: 'a.html', path: '/desk/a.html' },
        { given: '../b', path: '/b' },
      ],
    })
    expect(read('--read', '--', '--odd.txt')).toMatchObject({ kind: 'read', files: [{ given: '--odd.txt' }] })
  })

  it('leaves the switches of Chromium and Node alone', () => {
    expect(read('--no-sandbox', '--user-data-dir=/tmp/x', '--inspect=0', '--remote-debugging-port=0')).toEqual({
      kind: 'window',
      options: none,
    })
  })

  it.each([['--help'], ['-h'], ['--library', 'x', '--help']])('gives help for %s', (...args) => {
    expect(read(...args)).toEqual({ kind: 'help' })
  })

  it.each([
    [['--librar', 'x'], /unknown option --librar/],
    [['-x'], /unknown option -x/],
    [['--library'], /--library needs a value/],
    [['--library', '--quit'], /--library needs a value/],
    [['--library='], /--library needs a value/],
    [['--library', 'a', '--library', 'b'], /twice/],
    [['--import'], /at least one file/],
    [['--import', '--quit', '--library', 'x'], /at least one file/],
    [['--quit'], /needs --library/],
    [['--read'], /--read needs at least one file/],
    [['--read', 'a', '--import', 'b'], /--read goes with no other option/],
    [['--read', 'a', '--library', 'b'], /--read goes with no other option/],
    [['--watch', '--quit'], /--watch needs a value/],
    [['--read', 'a', '--rescan'], /--read goes with no other option/],
    [['--read', 'a', '--watch', 'b'], /--read goes with no other option/],
    [['--read', 'a', '--quit'], /--read goes with no other option/],
    [['a.txt', '--published', '2026-02-30'], /needs a day/],
    [['a.txt', '--published', '2026-2-3'], /needs a day/],
    [['a.txt', '--published', '2026-02'], /needs a day/],
    [['--published', '2026-02-03'], /needs files/],
    [['--mapping', 'm.json'], /--mapping needs files/],
    [['--figure', 'x.jpg'], /\.svg, \.png or \.pdf/],
    [['--figure', 'svg'], /\.svg, \.png or \.pdf/],
    [['--events', 'x.xlsx'], /\.json or \.csv/],
    [['--receipts=0'], /the number of a receipt/],
    [['--receipts=x'], /the number of a receipt/],
    [['--read', 'a', '--receipts'], /--read goes with no other option/],
    [['--quit=yes', '--library', 'x'], /unknown option --quit=yes/],
    [['-library', 'x'], /unknown option -library/],
  ])('refuses %j', (args, why) => {
    expect(read(...args)).toEqual({ kind: 'wrong', why: expect.stringMatching(why) })
  })
})

describe('ownArguments', () => {
  it('starts after the program when packaged', () => {
    expect(ownArguments(['/opt/throughline', '--help'], '/opt/resources/app.asar', true, '/')).toEqual(['--help'])
  })

  it('starts after the app’s folder otherwise, however that is spelled', () => {
    expect(ownArguments(['electron', '--inspect=0', '.', '--help'], '/desk', false, '/desk')).toEqual(['--help'])
    expect(ownArguments(['electron', '/desk/', 'a'], '/desk', false, '/')).toEqual(['a'])
  })

  it('keeps everything when the folder is not among the arguments', () => {
    expect(ownArguments(['electron', '--help'], '/desk', false, '/')).toEqual(['--help'])
  })
})
