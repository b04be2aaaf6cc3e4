import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MANIFEST_KEYWORD, readPngChunks } from '../../electron/figure/pngChunks.ts'
import { DEFAULT_FILTER } from '../../shared/model/event.ts'
import type { FigureSave } from '../../shared/model/figureRequest.ts'
import { parseSvg } from '../shared/figure/parseSvg.ts'
import { type LaunchedApp, launchApp, repositoryRoot } from './harness/launchApp.ts'
import { importedFiles, request } from './harness/throughline.ts'

const TITLE = 'Minneapolis, winter of 2026'
const samples = path.join(repositoryRoot, 'electron', 'samples', 'articles')

const figure: FigureSave = {
  filter: DEFAULT_FILTER,
  range: null,
  title: TITLE,
  caption: '',
  hasSources: false,
  theme: 'light',
  format: 'svg',
  scale: 1,
}

let app: LaunchedApp
let folder: string

beforeAll(async () => {
  app = await launchApp({ args: ['--import', samples] })
  folder = path.join(app.profile, 'figures')
  mkdirSync(folder)
  const files = await importedFiles(app.page)
  expect(Object.values(files)).toEqual(Array.from({ length: 12 }, () => 'imported'))
})
afterAll(() => app.close())

/** Saves as a person does, but for the dialog, which answers by itself. */
async function save(name: string, options: Partial<FigureSave>) {
  const file = path.join(folder, name)
  await app.electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, file)
  const answer = await request(app.page, 'figure.save', { ...figure, ...options })
  return { answer, file }
}

async function savedBytes(name: string, options: Partial<FigureSave>): Promise<Buffer> {
  const { answer, file } = await save(name, options)
  expect(answer).toEqual({ ok: true, value: { fileName: name } })
  return readFileSync(file)
}

async function previewSize(): Promise<{ width: number; height: number }> {
  const { format, scale, ...asked } = figure
  const preview = await request(app.page, 'figure.preview', asked)
  if (!preview.ok) throw new Error(preview.error.code)
  return preview.value as { width: number; height: number }
}

/** What Chromium makes of the file: size, corner colour, how many colours there are, what stands in the last row. */
function readPicture(file: string) {
  return app.electron.evaluate(({ nativeImage }, name) => {
    const image = nativeImage.createFromPath(name)
    const { width, height } = image.getSize(1)
    const pixels = image.toBitmap()
    const colourAt = (index: number) => pixels.subarray(4 * index, 4 * index + 3).toString('hex')
    const colours = new Set<string>()
    // Every 53rd pixel; the largest picture has 38 million.
    for (let index = 0; index < width * height; index += 53) colours.add(colourAt(index))
    const lastRow = new Set(Array.from({ length: width }, (_, x) => colourAt((height - 1) * width + x)))
    return { width, height, corner: colourAt(0), colourCount: colours.size, lastRow: [...lastRow] }
  }, file)
}

test('an SVG is the drawing itself', async () => {
  const svg = (await savedBytes('figure.svg', {})).toString('utf8')
  expect(parseSvg(svg).children[0]?.text).toBe(TITLE)
})

describe('a PNG', () => {
  test.each([1, 2, 3, 4])('at scale %i has exactly that many pixels, and the figure on all of them', async (scale) => {
    const { width, height } = await previewSize()
    await savedBytes(`figure-${scale}.png`, { format: 'png', scale })
    const picture = await readPicture(path.join(folder, `figure-${scale}.png`))
    expect(picture).toMatchObject({
      width: width * scale,
      height: height * scale,
      corner: 'ffffff',
      lastRow: ['ffffff'],
    })
    expect(picture.colourCount).toBeGreaterThan(50)
  })

  test('in the dark theme stands on the dark ground', async () => {
    await savedBytes('dark.png', { format: 'png', theme: 'dark' })
    expect(await readPicture(path.join(folder, 'dark.png'))).toMatchObject({ corner: '1c1714', lastRow: ['1c1714'] })
  })

  test('says what it shows, and nothing about the machine', async () => {
    const png = await savedBytes('figure.png', { format: 'png' })
    const chunks = readPngChunks(png)
    expect([...new Set(chunks.map(({ type }) => type))]).toEqual(['IHDR', 'sRGB', 'pHYs', 'iTXt', 'IDAT', 'IEND'])
    const text = Buffer.from(chunks.find(({ type }) => type === 'iTXt')?.data ?? []).toString('utf8')
    expect(text.startsWith(MANIFEST_KEYWORD)).toBe(true)
    expect(JSON.parse(text.slice(text.indexOf('{'))).filter).toEqual(DEFAULT_FILTER)
    expect(text).not.toContain(app.profile)
  })

  test('that would be too large is refused in words', async () => {
    const { answer } = await save('large.png', { format: 'png', scale: 4, hasSources: true })
    expect(answer).toMatchObject({ ok: false, error: { code: 'figure-too-large', detail: /^\d+ × \d+ pixels$/ } })
    expect(readdirSync(folder)).not.toContain('large.png')
  })
})

describe('a PDF', () => {
  test('is one page of the size of the figure, in vectors and with text that can be searched', async () => {
    const { width, height } = await previewSize()
    const pdf = (await savedBytes('figure.pdf', { format: 'pdf' })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
    const [, pageWidth, pageHeight] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    // In points; Chromium rounds up to the next.
    expect(Math.abs(Number(pageWidth) - width * 0.75)).toBeLessThan(1)
    expect(Math.abs(Number(pageHeight) - height * 0.75)).toBeLessThan(1)
    expect(pdf).not.toMatch(/\/Subtype\s*\/Image/)
    expect(pdf).toContain('/ToUnicode')
    expect(pdfStreams(pdf).some((stream) => /\bT[jJ]\b/.test(stream))).toBe(true)
  })

  test('names the figure and the app, and neither person nor path nor system', async () => {
    const pdf = (await savedBytes('info.pdf', { format: 'pdf' })).toString('latin1')
    expect(pdf).toContain(`/Title (${TITLE})`)
    expect(pdf).toMatch(/\/Creator \(Throughline\)/)
    for (const stream of [pdf, ...pdfStreams(pdf)]) {
      expect(stream).not.toContain(app.profile)
      expect(stream).not.toContain('Linux')
    }
  })
})

test('a figure that cannot be written says why and leaves the old file', async () => {
  const locked = path.join(folder, 'locked')
  mkdirSync(locked)
  writeFileSync(path.join(locked, 'figure.svg'), 'old')
  chmodSync(locked, 0o500)
  const { answer, file } = await save(path.join('locked', 'figure.svg'), {})
  chmodSync(locked, 0o700)
  // Root may write anywhere.
  if (process.getuid?.() !== 0) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'save-failed', detail: 'EACCES' } })
    expect(readFileSync(file, 'utf8')).toBe('old')
  }
  expect(readdirSync(locked)).toEqual(['figure.svg'])
})

test('no figure window stays open, and no temporary file', async () => {
  expect(app.electron.windows().filter((page) => page.url().includes('app://figure/'))).toEqual([])
  for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).size).toBeGreaterThan(0)
  expect(readdirSync(folder).filter((name) => !/^[a-z-]+\d?(\.(svg|png|pdf))?$/.test(name))).toEqual([])
})

/** The streams of a PDF that can be inflated. */
function pdfStreams(pdf: string): string[] {
  return [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, data = '']) => {
    try {
      return [inflateSync(Buffer.from(data, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
}
