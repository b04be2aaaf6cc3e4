import path from 'node:path'
import { z } from 'zod'
import { type FigureFormat, figureFormats } from '../shared/model/figureRequest.ts'
import { type EventFormat, eventFormats } from './export/eventFormat.ts'

export const USAGE = `Throughline: dated, sourced events from news articles, offline.

Usage: throughline [options] [FILE…]

  --library DIR           open this library; it is made when the folder is empty or not there
  --import FILE…          import files and folders
  --published YYYY-MM-DD  publication date of the imported files, where they state no other
  --mapping FILE          what the columns of imported tables mean (JSON); without it, what is remembered of tables with
                          the same columns, else what their names and values tell, if nothing of it is unclear
  --watch DIR             follow this folder from now on and look it through; may be given more than once
  --rescan                look all followed folders through: new, changed, moved and missing files
  --receipts              print what each import did, a line each; --receipts=NUMBER one of them, file by file
  --figure OUT            save the whole timeline as .svg, .png or .pdf
  --events OUT            save all events as .json or .csv
  --quit                  do all this without a window, print the receipt and stop (needs --library)
  --read FILE…            without a window or a library, print what is read of files and folders: one line of JSON each
  --help                  print this text

With --quit and --read the exit code is 0 when every file was read (imported, or there already) and everything was
saved, 1 when something failed, 2 when the arguments are wrong. Without them the window opens and does the same.
`

const absolutePath = z.string().min(1).max(4096).refine(path.isAbsolute)

/** What the app was told to do at its start. It also travels from a second start to the first, hence the schema. */
export const startOptionsSchema = z.strictObject({
  library: absolutePath.nullable(),
  files: z.array(absolutePath).max(10_000),
  published: z.iso.date().nullable(),
  /** File that says what the columns of imported tables mean. */
  mapping: absolutePath.nullable(),
  /** Folders to follow from now on. */
  watch: z.array(absolutePath).max(100),
  rescan: z.boolean(),
  /** Which receipts to print: all of them, or the lines of one. */
  receipts: z.union([z.literal('all'), z.int().min(1)]).nullable(),
  figure: absolutePath.nullable(),
  events: absolutePath.nullable(),
})

export type StartOptions = z.infer<typeof startOptionsSchema>

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'window'; readonly options: StartOptions }
  | { readonly kind: 'batch'; readonly options: StartOptions & { readonly library: string } }
  | { readonly kind: 'read'; readonly files: readonly GivenFile[] }

/** A file or folder as it was written on the command line, and where that is. */
export type GivenFile = { readonly given: string; readonly path: string }

const valueOptions = ['library', 'published', 'mapping', 'watch', 'figure', 'events'] as const
type ValueOption = (typeof valueOptions)[number]

// Switches of Chromium and Node that launchers, desktops and test drivers add; they are not ours to judge.
const runtimeSwitches = new Set([
  'allow-file-access-from-files',
  'disable-dev-shm-usage',
  'disable-gpu',
  'enable-logging',
  'enable-sandbox',
  'force-device-scale-factor',
  'force-renderer-accessibility',
  'inspect',
  'inspect-brk',
  'lang',
  'no-sandbox',
  'original-process-start-time',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'user-data-dir',
])

/**
 * Reads the arguments after the program's own (and, unpackaged, after the app's folder).
 * `--import` and `--read` take every following argument up to the next option; arguments without an option are files to
 * import. Nothing else goes with `--read`.
 * @param workingFolder that relative paths start from
 */
export function readCommandLine(args: readonly string[], workingFolder: string): CommandLine {
  const values = new Map<ValueOption, string>()
  const files: string[] = []
  const watch: string[] = []
  let receipts: StartOptions['receipts'] = null
  let hasQuit = false
  let hasRescan = false
  let hasImport = false
  let hasRead = false
  for (let index = 0; index < args.length; index++) {
    const argument = args[index] ?? ''
    if (argument === '--') {
      files.push(...args.slice(index + 1))
      break
    }
    if (!argument.startsWith('-')) {
      files.push(argument)
      continue
    }
    const [name = '', ...inline] = argument.replace(/^--?/, '').split('=')
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    if (argument === '--quit') hasQuit = true
    else if (argument === '--rescan') hasRescan = true
    else if (argument.startsWith('--') && name === 'receipts') {
      const wanted = receiptsOf(inline[0])
      if (wanted === null) return { kind: 'wrong', why: '--receipts=NUMBER needs the number of a receipt' }
      receipts = wanted
    } else if (argument === '--import') hasImport = true
    else if (argument === '--read') hasRead = true
    else if (isValueOption(name) && argument.startsWith('--')) {
      const value = inline.length > 0 ? inline.join('=') : args[++index]
      if (value === undefined || value === '' || (inline.length === 0 && value.startsWith('--'))) {
        return { kind: 'wrong', why: `--${name} needs a value` }
      }
      if (name === 'watch') watch.push(value)
      else if (values.has(name)) return { kind: 'wrong', why: `--${name} is given twice` }
      else values.set(name, value)
    } else if (!runtimeSwitches.has(name)) return { kind: 'wrong', why: `unknown option ${argument}` }
  }
  if (hasRead) {
    if (hasImport || hasQuit || hasRescan || receipts !== null || watch.length + values.size > 0)
      return { kind: 'wrong', why: '--read goes with no other option' }
    if (files.length === 0) return { kind: 'wrong', why: '--read needs at least one file' }
    return { kind: 'read', files: files.map((given) => ({ given, path: path.resolve(workingFolder, given) })) }
  }
  if (hasImport && files.length === 0) return { kind: 'wrong', why: '--import needs at least one file' }
  return check(values, { files, watch, rescan: hasRescan, receipts }, hasQuit, workingFolder)
}

function check(
  values: ReadonlyMap<ValueOption, string>,
  { files, watch, ...given }: Pick<StartOptions, 'files' | 'watch' | 'rescan' | 'receipts'>,
  hasQuit: boolean,
  workingFolder: string,
): CommandLine {
  const published = values.get('published') ?? null
  if (published !== null && !z.iso.date().safeParse(published).success) {
    return { kind: 'wrong', why: `--published needs a day such as 2026-02-03, not ${published}` }
  }
  if (published !== null && files.length === 0) return { kind: 'wrong', why: '--published needs files to import' }
  if (values.has('mapping') && files.length === 0) return { kind: 'wrong', why: '--mapping needs files to import' }
  const figure = values.get('figure')
  if (figure !== undefined && figureFormatOf(figure) === null) {
    return { kind: 'wrong', why: '--figure needs a file name that ends in .svg, .png or .pdf' }
  }
  const events = values.get('events')
  if (events !== undefined && eventFormatOf(events) === null) {
    return { kind: 'wrong', why: '--events needs a file name that ends in .json or .csv' }
  }
  const resolve = (value: string | undefined) => (value === undefined ? null : path.resolve(workingFolder, value))
  const library = resolve(values.get('library'))
  const options = {
    files: files.map((file) => path.resolve(workingFolder, file)),
    watch: watch.map((folder) => path.resolve(workingFolder, folder)),
    ...given,
    published,
    mapping: resolve(values.get('mapping')),
    figure: resolve(figure),
    events: resolve(events),
  }
  if (!hasQuit) return { kind: 'window', options: { library, ...options } }
  if (library === null) return { kind: 'wrong', why: '--quit needs --library' }
  return { kind: 'batch', options: { library, ...options } }
}

/** `all` without a number; null for what is none. */
function receiptsOf(number: string | undefined): 'all' | number | null {
  if (number === undefined) return 'all'
  return /^[1-9]\d{0,14}$/.test(number) ? Number(number) : null
}

function isValueOption(name: string): name is ValueOption {
  return valueOptions.some((option) => option === name)
}

export function figureFormatOf(file: string): FigureFormat | null {
  const extension = path.extname(file).slice(1).toLowerCase()
  return figureFormats.find((format) => format === extension) ?? null
}

export function eventFormatOf(file: string): EventFormat | null {
  const extension = path.extname(file).slice(1).toLowerCase()
  return eventFormats.find((format) => format === extension) ?? null
}

/**
 * The arguments that are for the app: what comes after the program, and when the app is not packaged, after the folder
 * that it was started from (`electron . --help`).
 */
export function ownArguments(
  argv: readonly string[],
  appFolder: string,
  isPackaged: boolean,
  workingFolder: string,
): string[] {
  if (isPackaged) return argv.slice(1)
  const at = argv.findIndex((argument, index) => index > 0 && path.resolve(workingFolder, argument) === appFolder)
  return argv.slice(at === -1 ? 1 : at + 1)
}
