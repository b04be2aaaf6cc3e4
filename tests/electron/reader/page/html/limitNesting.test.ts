import { expect, it } from 'vitest'
import { limitNesting } from '../../../../../electron/reader/page/html/limitNesting.ts'

it('leaves markup of usual depth as it is, ends of paragraphs left out or not', () => {
  const list = `<ul>${'<li>One<p>Two'.repeat(5000)}</ul>`
  expect(limitNesting(list)).toBe(list)
  const rows = '<div><b>Word</b></div>'.repeat(5000)
  expect(limitNesting(rows)).toBe(rows)
})

it('drops the tags beyond, with their ends, and keeps the words', () => {
  const deep = `${'<div class="a">'.repeat(3000)}Words${'</div>'.repeat(3000)}<p>After</p>`
  expect(limitNesting(deep)).toBe(`${'<div class="a">'.repeat(1000)}Words${'</div>'.repeat(1000)}<p>After</p>`)
})
