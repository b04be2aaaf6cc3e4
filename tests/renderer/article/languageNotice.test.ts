import { expect, test } from 'vitest'
import { languageNotice } from '../../../renderer/article/languageNotice.ts'

test.each([
  ['es', 'This article is in Spanish. Events are read from English text only.'],
  ['pt-BR', 'This article is in Brazilian Portuguese. Events are read from English text only.'],
  ['x1', 'This article is in x1. Events are read from English text only.'],
  ['en', null],
  ['en-GB', null],
  ['', null],
])('for %j it says %j', (language, notice) => {
  expect(languageNotice(language)).toBe(notice)
})
