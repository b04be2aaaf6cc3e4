import { expect, it } from 'vitest'
import { isFurnitureLine } from '../../../../../electron/reader/page/html/isFurnitureLine.ts'

it.each([
  'Advertisement',
  'READ MORE »',
  'Read more: Council votes on parks',
  'Story continues below advertisement',
  'Sign up for: our letter',
  'Related articles',
])('%s belongs to the page', (line) => {
  expect(isFurnitureLine(line)).toBe(true)
})

it.each([
  'Read more than once, the memo was plain.',
  'Related charges were dropped.',
  'Share prices fell.',
  'Watch duty began at noon: two officers came.',
  'Comments were not wanted.',
])('%s belongs to the article', (line) => {
  expect(isFurnitureLine(line)).toBe(false)
})
