import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { repositoryRoot } from '../../electron/launch/repositoryRoot.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

function writeTypes(name: string, content: string): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

function extract(options: readonly string[], line: object): { status: number | null; stdout: string; stderr: string } {
  const script = join(repositoryRoot, 'electron', 'launch', 'extract.ts')
  return spawnSync(process.execPath, [script, ...options], { input: `${JSON.stringify(line)}\n`, encoding: 'utf8' })
}

const ARTICLE = {
  id: 'a',
  published: '2026-02-03',
  text: 'A bomb exploded in Tarnow on Monday. The mill opened on Sunday.',
}

test('a types file adds its types to the events', () => {
  const type = { id: 'bombing', name: 'Bombing', color: '#b06000', triggers: ['bomb', 'explode'] }
  const { status, stdout } = extract(['--types', writeTypes('types.json', JSON.stringify({ types: [type] }))], ARTICLE)
  expect(status).toBe(0)
  expect(JSON.parse(stdout).events).toMatchObject([{ type: 'bombing', date: '2026-02-02', main: true }])
})

test('without a types file there is no event of its types', () => {
  expect(JSON.parse(extract([], ARTICLE).stdout).events).toEqual([])
})

test.each([
  ['missing.json', null, 'there is no such file'],
  ['words.json', 'bomb, explode', 'it is not JSON'],
  ['list.json', '[]', 'it has no list "types"'],
  [
    'entry.json',
    '{"types": [{"id": "a", "name": "A", "color": "#112233", "triggers": ["a"]}, {"id": "b", "name": "B", "color": "red", "triggers": ["b"]}]}',
    'type 2 (“b”): the color must look like #1a2b3c',
  ],
])('%s ends it with exit code 2 and says what is wrong', (name, content, problem) => {
  const file = content === null ? join(folder, name) : writeTypes(name, content)
  const { status, stdout, stderr } = extract(['--types', file], ARTICLE)
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `extract: ${file}: ${problem}\n` })
})

test('an option it does not know ends it with exit code 2', () => {
  expect(extract(['--type'], ARTICLE).status).toBe(2)
})
