import { describe, expect, it } from 'vitest'
import { citedPart, partsFollow } from '../../../shared/model/articlePart.ts'

describe('citedPart', () => {
  it.each([
    ['page 3', 'p. 3'],
    ['chapter 2', 'chapter 2'],
    ['Front page 1', 'Front page 1'],
  ])('%s is cited as %s', (label, cited) => {
    expect(citedPart(label)).toBe(cited)
  })
})

describe('partsFollow', () => {
  const page = (start: number, label = 'page') => ({ start, label })

  it.each([[[]], [[page(0)]], [[page(3), page(9)]]])('holds for %j', (parts) => {
    expect(partsFollow(parts, 10)).toBe(true)
  })

  it.each([[[page(4), page(4)]], [[page(4), page(3)]], [[page(10)]], [[page(0, '')]]])(
    'does not hold for %j',
    (parts) => {
      expect(partsFollow(parts, 10)).toBe(false)
    },
  )
})
