import { describe, expect, test } from 'vitest'
import { pdfReader } from '../../../../../electron/reader/page/readers/pdf.ts'
import { column, makeEastAsianPdf, makePdf, type PdfOptions } from '../../../../helpers/documents/makePdf.ts'

async function read(options: PdfOptions) {
  const answer = await pdfReader.read(new Uint8Array(makePdf(options)), 'story.pdf')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

const paragraphs = async (options: PdfOptions) => (await read(options)).text.split('\n\n')

const story = [
  'Two people were hurt on Monday when a delivery van ran into',
  'a bus stop on Mill Street in Harlow, the police said.',
  '   The driver, who is 54, was not hurt. He told officers that',
  'the brakes had failed. No charge has been brought so far.',
]

describe('pdfReader', () => {
  test('joins printed lines to paragraphs, told apart by the indent', async () => {
    expect(
      await paragraphs({
        pages: [
          column(story).map((line) => (line.text.startsWith(' ') ? { ...line, x: 84, text: line.text.trim() } : line)),
        ],
      }),
    ).toEqual([
      'Two people were hurt on Monday when a delivery van ran into a bus stop on Mill Street in Harlow, the police said.',
      'The driver, who is 54, was not hurt. He told officers that the brakes had failed. No charge has been brought so far.',
    ])
  })

  test('tells paragraphs apart by the distance between lines', async () => {
    const second = column(['The council meets again in March. It has not said', 'what it will do then.'], { top: 650 })
    const first = column(['The council met on Tuesday and put off a vote on', 'the bridge.'])
    expect(await paragraphs({ pages: [[...second, ...first]] })).toEqual([
      'The council met on Tuesday and put off a vote on the bridge.',
      'The council meets again in March. It has not said what it will do then.',
    ])
  })

  test('reads columns one after the other, what goes across them before and after', async () => {
    const left = [
      'The council put off a vote on',
      'the new bridge over the river',
      'until spring. Members said the',
      'price had risen twice since it',
      'was first named. The mayor',
    ]
    const right = [
      'said that he would ask for an',
      'inquiry. It is to begin in May',
      'and end before the elections.',
      'Nobody else spoke at the long',
      'meeting on Tuesday evening.',
    ]
    const pages = [
      [
        { x: 72, y: 720, text: 'Council puts off vote on bridge over the river', size: 20 },
        ...column(left, { top: 680 }),
        ...column(right, { x: 260, top: 680 }),
        {
          x: 72,
          y: 580,
          text: 'The bridge as it was drawn in 2019, before the price rose for the first time.',
          size: 8,
        },
      ],
    ]
    expect(await paragraphs({ pages })).toEqual([
      'Council puts off vote on bridge over the river',
      'The council put off a vote on the new bridge over the river until spring. Members said the price had risen twice since it was first named. The mayor said that he would ask for an inquiry. It is to begin in May and end before the elections. Nobody else spoke at the long meeting on Tuesday evening.',
      'The bridge as it was drawn in 2019, before the price rose for the first time.',
    ])
  })

  test('reads columns whose baselines do not agree', async () => {
    const left = [
      'One apple fell from the tall',
      'tree and two more fell after',
      'it in the night, and a third',
      'was found there on the next',
      'day by a neighbour.',
    ]
    const right = [
      'Four pears were picked in',
      'the morning and sold at the',
      'market of the town for much',
      'more than they had ever been',
      'sold for before.',
    ]
    const text = await paragraphs({ pages: [[...column(left), ...column(right, { x: 250, top: 694.5, leading: 13 })]] })
    expect(text.join(' ')).toBe([...left, ...right].join(' '))
  })

  test('tells the end of a paragraph by the room that is left, not by a sentence that happens to end', async () => {
    const lines = [
      'The council put off a vote on the new bridge again.',
      'Infrastructure money had been promised for the year',
      'by the state.',
      'No other town has waited for so long, members said.',
    ]
    expect(await paragraphs({ pages: [column(lines)] })).toEqual([lines.slice(0, 3).join(' '), lines[3]])
  })

  test('joins a headline of several lines, and parts it from the byline and the day', async () => {
    const headline = column(['Council puts off vote on', 'bridge over the river'], { top: 740, leading: 28, size: 24 })
    const head = column(['By Ada Doe', 'Jan. 24, 2026'], { top: 680 })
    const pages = [[...headline, ...head, ...column(story.slice(0, 2), { top: 640 })]]
    expect((await paragraphs({ pages })).slice(0, 3)).toEqual([
      'Council puts off vote on bridge over the river',
      'By Ada Doe',
      'Jan. 24, 2026',
    ])
    expect((await read({ pages })).title).toBe('Council puts off vote on bridge over the river')
  })

  test('keeps the points of a list apart, and each whole', async () => {
    const point = (y: number, first: string, rest: string) => [
      { x: 72, y, text: `• ${first}` },
      { x: 81, y: y - 14, text: rest },
    ]
    const lines = [
      ...point(700, 'The first point is about the old bridge over the', 'river and its price.'),
      ...point(672, 'The second point is about the inquiry that is to', 'begin in May.'),
    ]
    expect(await paragraphs({ pages: [lines] })).toEqual([
      '• The first point is about the old bridge over the river and its price.',
      '• The second point is about the inquiry that is to begin in May.',
    ])
  })

  test('reads a table row by row', async () => {
    const rows = ['1990', '1991', '1992', '1993', '1994', '1995'].flatMap((year, index) => [
      { x: 72, y: 700 - index * 14, text: year },
      { x: 200, y: 700 - index * 14, text: `${index} fires` },
    ])
    expect((await read({ pages: [rows] })).text).toMatch(/^1990 0 fires\s1991 1 fires\s1992 2 fires/)
  })

  test('keeps a headline that later pages repeat, smaller, at their head', async () => {
    const words = 'Council puts off vote on the bridge'
    const head = { x: 72, y: 760, text: words, size: 9 }
    const pages = [
      [{ x: 72, y: 760, text: words, size: 20 }, ...column(story)],
      ...[1, 2, 3].map(() => [head, ...column(story)]),
    ]
    const { title, text } = await read({ pages })
    expect(title).toBe(words)
    expect(text.split(words)).toHaveLength(2)
  })

  test('leaves running heads, feet, page numbers and addresses of print-outs out', async () => {
    const page = (number: number, body: string) => [
      { x: 72, y: 770, text: `1/24/26, 9:${10 + number} AM`, size: 8 },
      { x: 300, y: 770, text: 'Council delays vote', size: 8 },
      { x: 72, y: 755, text: 'THE LAKE COUNTY LEDGER', size: 9 },
      { x: 72, y: 500, text: body },
      { x: 72, y: 40, text: `${number}` },
      { x: 72, y: 20, text: `https://ledger.example/council ${number}/3`, size: 8 },
    ]
    const { text, url } = await read({
      pages: [
        page(1, 'The council met on Tuesday.'),
        page(2, 'It put off a vote.'),
        page(3, 'It meets again in March.'),
      ],
    })
    expect(text.split('\n\n')).toEqual([
      'The council met on Tuesday.',
      'It put off a vote.',
      'It meets again in March.',
    ])
    expect(url).toBe('https://ledger.example/council')
  })

  test('keeps a line that is repeated in the middle of pages', async () => {
    const pages = [1, 2, 3].map((number) => [
      { x: 72, y: 400, text: 'No comment.' },
      { x: 72, y: 300, text: `Question ${'abc'[number - 1]}.` },
    ])
    expect((await read({ pages })).text.match(/No comment\./g)).toHaveLength(3)
  })

  test.each([
    [['The govern-', 'ment fell.'], 'The government fell.'],
    [['A well-', 'known man.'], 'A well-known man.'],
    [['The 12-year-', 'old boy.'], 'The 12-year-old boy.'],
    [['An Anglo-', 'Saxon word.'], 'An Anglo-Saxon word.'],
    [['The F-', '16 flew.'], 'The F-16 flew.'],
    [['A cooperative co-op and the co-', 'op again.'], 'A cooperative co-op and the co-op again.'],
    [['It fell —', 'and rose.'], 'It fell — and rose.'],
  ])('joins %j', async (lines, text) => {
    expect((await read({ pages: [column(lines)] })).text).toBe(text)
  })

  test('says on which page each paragraph begins, and joins a sentence over the end of one', async () => {
    const { text, parts } = await read({
      pages: [
        column(story.slice(0, 2)),
        [],
        column(['The mayor called for calm and said that the town would', 'rebuild the stop before']),
        column(['the winter. It will cost more than was thought.']),
      ],
    })
    expect(parts.map(({ label }) => label)).toEqual(['page 1', 'page 3'])
    expect(parts.map(({ start }) => text.slice(start, start + 9))).toEqual(['Two peopl', 'The mayor'])
    expect(text).toContain('before the winter.')
  })

  test('takes title, byline and day of making; the day only as a suggestion', async () => {
    const article = await read({
      pages: [
        [
          { x: 72, y: 720, text: 'Council puts off vote on bridge', size: 22, bold: true },
          { x: 72, y: 690, text: 'By Ada Doe' },
          ...column(story, { top: 660 }),
        ],
      ],
      info: {
        Title: 'Council puts off vote on bridge | Lake County Ledger',
        Author: 'staff',
        CreationDate: "D:20260124091500-06'00'",
      },
    })
    expect(article).toMatchObject({
      title: 'Council puts off vote on bridge',
      outlet: 'Lake County Ledger',
      byline: 'Ada Doe',
      statedDate: '',
      fileDate: '2026-01-24',
    })
  })

  test('does not believe titles that programs give', async () => {
    const headline = { x: 72, y: 720, text: 'Council puts off vote on bridge', size: 22 }
    for (const Title of ['Microsoft Word - final2.docx', 'A1_front_0124.indd', '']) {
      expect((await read({ pages: [[headline, ...column(story, { top: 660 })]], info: { Title } })).title).toBe(
        headline.text,
      )
    }
  })

  test('leaves out what stands on its side, and what is printed twice to look bold', async () => {
    const line = { x: 72, y: 700, text: 'The council met.' }
    const pages = [[line, { ...line, x: 72.4 }, { x: 300, y: 400, text: 'DRAFT', turned: 45, size: 60 }]]
    expect((await read({ pages })).text).toBe('The council met.')
  })

  test('reads pages that are turned as they are shown', async () => {
    const turned = column(story.slice(0, 2)).map((line, index) => ({ ...line, x: 200 + index * 14, y: 72, turned: 90 }))
    expect((await read({ pages: [turned], rotate: 90 })).text).toBe(story.slice(0, 2).join(' '))
  })

  test.each([
    [Buffer.from('%PDF-1.7\n'), true],
    [Buffer.from('\n\n%PDF-1.4'), true],
    [Buffer.from('A file begins with %PDF-1.7, he said.'), false],
    [Buffer.concat([Buffer.alloc(2000), Buffer.from('%PDF-1.7')]), false],
  ])('is told by its mark, whatever the name', (bytes, expected) => {
    expect(pdfReader.isToldBy?.(bytes)).toBe(expected)
  })

  test.each([
    ['UniGB-UCS2-H', 'GB1', '5e028bae4f1a54684e8c5f004f1a3002', '市议会周二开会。'],
    ['90ms-RKSJ-H', 'Japan1', '8e738b6389ef82cd89ce976a93fa82c98a4a82a982ea82bd8142', '市議会は火曜日に開かれた。'],
    [
      'UniKS-UTF16-H',
      'Korea1',
      'c2dcc758d68cac000020d654c694c77cc5d00020c5f4b838b2e4002e',
      '시의회가 화요일에 열렸다.',
    ],
    ['ETen-B5-H', 'CNS1', 'a5abc4b3b77cac50b4c1a447b67db77ca143', '市議會星期二開會。'],
  ])('knows the characters of %s, which no document has in it', async (encoding, ordering, codes, expected) => {
    const answer = await pdfReader.read(new Uint8Array(makeEastAsianPdf(encoding, ordering, codes)), 'story.pdf')
    expect(answer).toMatchObject({ value: { text: expected } })
  })

  test('is not stopped by a map that there is not', async () => {
    const answer = await pdfReader.read(new Uint8Array(makeEastAsianPdf('../90ms-RKSJ-H', 'Japan1', '8e73')), 'a.pdf')
    expect(answer).toEqual({ ok: false, error: { code: 'file-scanned', detail: expect.any(String) } })
  })
})
