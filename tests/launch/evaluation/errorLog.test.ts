import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ErrorLog } from '../../../electron/launch/evaluation/errorLog.ts'

test('errors are counted by set and class, the commonest first, with examples on one line', () => {
  const errors = new ErrorLog()
  errors.add('news', 'missed', 'a\n b')
  for (let at = 0; at < 20; at += 1) errors.add('news', 'too many', `${at}`)
  const classes = errors.bySet().get('news')
  expect(classes?.map(({ name, count }) => [name, count])).toEqual([
    ['too many', 20],
    ['missed', 1],
  ])
  expect(classes?.[0]?.examples.length).toBeLessThan(20)
  expect(classes?.[1]?.examples).toEqual(['a b'])
})

test('the file is JSON or Markdown by its name', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-errors-'))
  try {
    const errors = new ErrorLog()
    errors.add('news', 'missed', 'an example')
    errors.write(join(folder, 'errors.json'))
    errors.write(join(folder, 'errors.md'))
    expect(JSON.parse(readFileSync(join(folder, 'errors.json'), 'utf8'))['news'][0].name).toBe('missed')
    expect(readFileSync(join(folder, 'errors.md'), 'utf8')).toContain('### missed (1)\n\n- an example')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
