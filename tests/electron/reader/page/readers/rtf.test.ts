import { describe, expect, test } from 'vitest'
import { rtfReader } from '../../../../../electron/reader/page/readers/rtf.ts'

async function read(rtf: string) {
  const answer = await rtfReader.read(new Uint8Array(Buffer.from(rtf, 'latin1')), 'story.rtf')
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

const text = async (body: string) => (await read(`{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`)).text

describe('rtfReader', () => {
  test.each([
    ['One.\\par Two.', 'One.\n\nTwo.'],
    ['One.\\\nTwo.', 'One.\n\nTwo.'],
    ['One\r\n two.', 'One two.'],
    ['{\\b Bold} and {\\i\\fs24 large}.', 'Bold and large.'],
    ['\\pard\\plain A\\line B\\tab C', 'A\nB C'],
    ["Caf\\'e9 \\ldblquote now\\rdblquote\\emdash then", 'Café “now”—then'],
    ['\\u8220?Yes\\u8221?', '“Yes”'],
    ['\\uc0\\u8220 Yes\\u8221', '“Yes”'],
    ["\\uc2\\u8364\\'80\\'20 5", '€ 5'],
    ['A \\u-10179?\\u-8704?', 'A \u{1F600}'],
    ['A\\~b\\_c\\-d \\{e\\} \\\\', 'A\u00A0b-cd {e} \\'],
    ['Kept{\\*\\generator Gone;}{\\pict 0102ab}{\\header Gone}{\\footnote Gone}.', 'Kept.'],
    ['{\\field{\\*\\fldinst HYPERLINK "https://gone.example"}{\\fldrslt the words}}', 'the words'],
    ['Two {\\deleted died}{\\v hidden}were hurt.', 'Two were hurt.'],
    ['\\trowd Monday\\cell A fire.\\cell\\row', 'Monday\n\nA fire.'],
    ['One{\\bin5 }}}}}two', 'Onetwo'],
  ])('reads %j', async (body, expected) => {
    expect(await text(body)).toBe(expected)
  })

  test('reads the code page that the file names', async () => {
    expect((await read("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}")).text).toBe('Москва')
    expect((await read("{\\rtf1\\ansi\\ansicpg932 \\'93\\'8c\\'8b\\'9e}")).text).toBe('東京')
  })

  test('takes title, author and day of making from the file; the day is only a suggestion', async () => {
    const info =
      '{\\info{\\title Council meets}{\\author Ada Doe}{\\creatim\\yr2026\\mo1\\dy24\\hr8}{\\operator intern}}'
    expect(await read(`{\\rtf1${info}{\\fonttbl{\\f0 Arial;}}The council met.}`)).toMatchObject({
      title: 'Council meets',
      byline: 'Ada Doe',
      fileDate: '2026-01-24',
      statedDate: '',
      text: 'The council met.',
    })
  })

  test('reads what is cut off, and closing braces too many, as far as it goes', async () => {
    expect((await read('{\\rtf1 One {\\b two')).text).toBe('One two')
    expect((await read('{\\rtf1 One}}}}} two')).text).toBe('One two')
    await expect(read("{\\rtf1 \\'")).rejects.toThrow('text-empty')
  })

  test('is not harmed by deep nesting', async () => {
    const depth = 200_000
    expect((await read(`{\\rtf1 ${'{'.repeat(depth)}One${'}'.repeat(depth)} two}`)).text).toBe('One two')
  })

  test.each([
    ['{\\rtf1 One}', true],
    ['\n{\\rtf1 One}', true],
    ['One {\\rtf1', false],
  ])('is told by its beginning: %j', (start, expected) => {
    expect(rtfReader.isToldBy?.(new TextEncoder().encode(start))).toBe(expected)
  })
})
