import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readBundleManifest } from '../../../electron/bundleManifest.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'throughline-bundle-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('lists the built files, and neither links, folders, odd names nor other kinds of file', () => {
  const bundle = path.join(root, 'interface')
  mkdirSync(path.join(bundle, 'assets'), { recursive: true })
  mkdirSync(path.join(root, 'interface-evil'))
  mkdirSync(path.join(bundle, 'folder.js'))
  writeFileSync(path.join(root, 'secret.js'), 'secret')
  writeFileSync(path.join(root, 'interface-evil', 'index.html'), 'evil')
  for (const name of [
    'index.html',
    'assets/index-1.js',
    'assets/index-1.css',
    'assets/index-1.js.map',
    'notes.txt',
    'a b.js',
    'ä.js',
  ]) {
    writeFileSync(path.join(bundle, name), name)
  }
  symlinkSync(path.join(root, 'secret.js'), path.join(bundle, 'assets', 'link.js'))
  symlinkSync(path.join(root, 'interface-evil'), path.join(bundle, 'linked'))

  const manifest = readBundleManifest(bundle)

  expect([...manifest.keys()].sort()).toEqual(['assets/index-1.css', 'assets/index-1.js', 'index.html'])
  expect(manifest.get('index.html')).toEqual({
    filePath: path.join(bundle, 'index.html'),
    mediaType: 'text/html; charset=utf-8',
  })
})
