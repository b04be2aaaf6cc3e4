import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openSettings, parseSettings, RECENT_LIMIT } from '../../../electron/settings.ts'

const defaults = { recentFolders: [], appearance: 'system', window: null, zoomLevel: 0 }

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-settings-'))
  file = path.join(folder, 'settings.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('gives the defaults when there is no file, an empty one, or no folder', () => {
  expect(openSettings(file).read()).toEqual(defaults)
  writeFileSync(file, '')
  expect(openSettings(file).read()).toEqual(defaults)
  expect(openSettings(path.join(folder, 'not', 'there.json')).read()).toEqual(defaults)
})

it('reads back what was updated and leaves no temporary file', () => {
  const window = { x: -20, y: 40, width: 900, height: 700, isMaximised: true }
  openSettings(file).update({ appearance: 'dark', window, recentFolders: ['/a'], zoomLevel: 1.5 })
  expect(openSettings(file).read()).toEqual({ appearance: 'dark', window, recentFolders: ['/a'], zoomLevel: 1.5 })
  expect(readdirSync(folder)).toEqual(['settings.json'])
})

it('drops a damaged value and keeps the others', () => {
  const text = JSON.stringify({
    appearance: 'purple',
    window: { x: 'left' },
    recentFolders: ['/a'],
    zoomLevel: 99,
    more: 1,
  })
  expect(parseSettings(text)).toEqual({ ...defaults, recentFolders: ['/a'] })
})

it('keeps no more recent libraries than the menu offers', () => {
  const recentFolders = Array.from({ length: 30 }, (_value, index) => `/library ${index}`)
  expect(parseSettings(JSON.stringify({ recentFolders })).recentFolders).toEqual(recentFolders.slice(0, RECENT_LIMIT))
})

it('always gives settings, for 2,000 mutated files', () => {
  const good = JSON.stringify({ ...defaults, window: { x: 1, y: 2, width: 3, height: 4, isMaximised: false } })
  const cut = fc.nat(good.length).map((length) => good.slice(0, length))
  const flipped = fc
    .tuple(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 2 }))
    .map(([at, text]) => good.slice(0, at) + text + good.slice(at + 1))
  fc.assert(
    fc.property(fc.oneof(cut, flipped, fc.json(), fc.string()), (text) => {
      expect(Object.keys(parseSettings(text)).sort()).toEqual(Object.keys(defaults).sort())
    }),
    { numRuns: 2000 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

it('goes on with the values in memory when the file cannot be written', () => {
  mkdirSync(file)
  const store = openSettings(file)
  store.update({ appearance: 'light' })
  expect(store.read().appearance).toBe('light')
})

it('replaces the file as a whole', () => {
  writeFileSync(file, '{"appearance":"dark"')
  openSettings(file).update({ zoomLevel: 1 })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...defaults, zoomLevel: 1 })
})
