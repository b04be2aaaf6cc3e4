import { describe, expect, test } from 'vitest'
import { markdownReader } from '../../../../../electron/reader/page/readers/markdown.ts'

async function read(source: string, fileName = 'story.md') {
  const result = await markdownReader.read(new TextEncoder().encode(source), fileName)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('markdownReader', () => {
  test.each([
    ['headings', '# Vote\n\nIt passed.\n\nLater\n-----\n\nIt failed.', 'Vote\n\nIt passed.\n\nLater\n\nIt failed.'],
    ['soft line ends', 'The council\nmet on\nMonday.', 'The council met on Monday.'],
    ['hard line ends', 'One  \nTwo\\\nThree', 'One\nTwo\nThree'],
    ['emphasis and code', 'A **strong** _word_ and `code`.', 'A strong word and code.'],
    [
      'links as their words',
      'See [the order](https://example.org "t") and <https://example.org/x>.',
      'See the order and https://example.org/x.',
    ],
    ['reference links', 'See [the order][1].\n\n[1]: https://example.org', 'See the order.'],
    ['lists', '- one\n- two\n  - inner\n\n1. first\n2. second', 'one\n\ntwo\n\ninner\n\nfirst\n\nsecond'],
    ['quotes', '> She said\n> no.\n>\n> > Twice.', 'She said no.\n\nTwice.'],
    ['images', 'Before ![a photo](x.png) after.', 'Before  after.'],
    ['entities', 'Johnson &amp; Sons &eacute;&#8212;&#x41;', 'Johnson & Sons é—A'],
    ['rules', 'One\n\n---\n\nTwo', 'One\n\nTwo'],
    ['code blocks', '```js\nlet x\n```\n\ntext', 'let x\n\ntext'],
    ['inline HTML', 'Two <b>were</b> hurt<br>badly.', 'Two were hurtbadly.'],
    [
      'HTML blocks',
      '<div class="x">\n<p>Two were hurt.</p>\n<script>alert(1)</script></div>\n\nEnd.',
      'Two were hurt.\n\nEnd.',
    ],
    ['HTML comments', '<!-- hidden -->\n\nShown.', 'Shown.'],
  ])('makes plain text of %s', async (_name, source, expected) => {
    expect((await read(source)).text).toBe(expected)
  })

  test('takes the title from front matter, then the first heading, then the first line, then the name', async () => {
    expect((await read('---\ntitle: Stated\n---\n# Heading\n\ntext')).title).toBe('Stated')
    expect((await read('text before\n\n## The *first* heading\n\ntext')).title).toBe('The first heading')
    expect((await read('A short line\n\nand text')).title).toBe('A short line')
    expect((await read('word '.repeat(100), 'reports/2026 vote.md')).title).toBe('2026 vote')
  })

  test('front matter is no part of the text', async () => {
    const article = await read('---\ntitle: Stated\ndate: 2026-01-24\n---\n\nThe body.')
    expect(article).toMatchObject({ text: 'The body.', statedDate: '2026-01-24' })
  })

  test('a character reference cannot bring in NUL or half a character', async () => {
    expect((await read('a&#0;b &#xD800; c')).text).toBe('a\uFFFDb \uFFFD c')
  })

  test('markup without words is empty', async () => {
    const result = await markdownReader.read(new TextEncoder().encode('![x](y.png)\n\n---\n'), 'x.md')
    expect(result).toEqual({ ok: false, error: { code: 'text-empty', detail: '' } })
  })
})
