import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { hostileMarkup } from '../../helpers/documents/hostileMarkup.ts'
import { type OriginalResult, runOriginalLab } from '../fixtures/originalLab/runOriginalLab.ts'

const names = Object.keys(hostileMarkup)
const pageOf = (markup: string) =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body><p>Before. ${'Words. '.repeat(300)}</p>${markup}`

/** Pages put together from tags, attributes and half tags in any order. */
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        ...[
          'a',
          'b',
          'p',
          'div',
          'table',
          'tr',
          'td',
          'form',
          'svg',
          'math',
          'mtext',
          'mglyph',
          'style',
          'title',
          'img',
        ],
        ...[
          'noscript',
          'template',
          'iframe',
          'xmp',
          'select',
          'option',
          'foreignObject',
          'desc',
          'annotation-xml',
          'li',
        ],
        ...[
          'script',
          'textarea',
          'noembed',
          'plaintext',
          'object',
          'h1',
          'button',
          'ruby',
          'rt',
          'details',
          'body',
          'html',
        ],
      ),
      fc.constantFrom(
        '',
        ' src=x onerror=top.wasRun=true',
        ' href="javascript:x"',
        ' id=body',
        ' style="background:url(//x)"',
      ),
      fc.constantFrom('>', '/>', ' ', '>x'),
    )
    .map(([name, attributes, end]) => `<${name}${attributes}${end}`),
  fc.constantFrom(
    ...['</p>', '</table>', '</svg>', '</math>', '</style>', '</title>', '</form>', '</a>', '</template>'],
  ),
  fc.constantFrom('<!--', '-->', '--!>', '<![CDATA[', ']]>', '"', "'", '</', '<?', '&lt;', '&#0;', '\u0000', 'words '),
  fc.constantFrom(...Object.values(hostileMarkup)),
)
const randomPages = fc.sample(
  fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join('')),
  { numRuns: 400, seed: 20260124 },
)

let results: readonly OriginalResult[]
beforeAll(async () => {
  const pages = [...names.map((name) => hostileMarkup[name] ?? ''), ...randomPages]
  results = await runOriginalLab(pages.map((markup) => ({ fileName: 'page.html', content: pageOf(markup) })))
})

describe('a page with', () => {
  test.each(names.map((name, index) => ({ name, index })))(
    '$name comes out with nothing that acts or loads',
    ({ index }) => {
      const { audit, code } = results[index] ?? {}
      expect(code).toBeUndefined()
      expect(audit?.findings).toEqual([])
      expect(audit?.isStable).toBe(true)
      expect(audit?.text).toContain('Before.')
    },
  )

  test('pieces of these in any order comes out so too, and the same when it is made again', () => {
    const wrong = results
      .slice(names.length)
      .flatMap(({ audit, code }, index) =>
        code === undefined && audit?.findings.length === 0 && audit.isStable
          ? []
          : [{ page: randomPages[index], code, audit }],
      )
    expect(wrong).toEqual([])
  })
})

test('the audit finds each attempt in the page as it was', () => {
  expect(names.length).toBeGreaterThan(60)
  const unseen = names.filter((_name, index) => results[index]?.before?.findings.length === 0)
  expect(unseen).toEqual([])
})
