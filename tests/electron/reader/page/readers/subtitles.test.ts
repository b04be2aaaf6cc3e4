import { describe, expect, test } from 'vitest'
import { subtitlesReader } from '../../../../../electron/reader/page/readers/subtitles.ts'

async function read(source: string, fileName = 'briefing.srt') {
  const answer = await subtitlesReader.read(new TextEncoder().encode(source), fileName)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

/** Cues of two seconds, one behind the other, from what each shows. */
function srt(...cues: readonly string[]): string {
  const time = (seconds: number) => `00:00:${String(seconds).padStart(2, '0')},000`
  return cues.map((text, index) => `${index + 1}\n${time(index * 2)} --> ${time(index * 2 + 2)}\n${text}\n`).join('\n')
}

describe('subtitlesReader', () => {
  test.each([
    [['The council met', 'on Tuesday. It put off', 'a vote.'], 'The council met on Tuesday. It put off a vote.'],
    [['<i>Two</i> people\nwere {\\an8}hurt.'], 'Two people were hurt.'],
    [['- Were they hurt?\n- No.'], 'Were they hurt?\n\nNo.'],
    [['>> MAYOR DOE: We will\nrebuild.', '>> When?'], 'MAYOR DOE: We will rebuild.\n\nWhen?'],
    [['[applause]', '♪ la la ♪', 'Thank you.', '(MUSIC)'], 'Thank you.'],
    [['One line', 'One line\nand two', 'and two\nand three.'], 'One line and two and three.'],
    [['Smith &amp; Sons &lt;closed&gt;'], 'Smith & Sons <closed>'],
    [['2026'], '2026'],
  ])('joins %j', async (cues, text) => {
    expect((await read(srt(...cues))).text).toBe(text)
  })

  test('parts paragraphs at a pause behind a sentence, not within one', async () => {
    const cue = (from: number, text: string) => `00:00:${from}.000 --> 00:00:${from + 1}.000\n${text}\n\n`
    const source = `WEBVTT\n\n${cue(10, 'It burned for')}${cue(20, 'two hours.')}${cue(30, 'Nobody was hurt.')}`
    expect((await read(source)).text).toBe('It burned for two hours.\n\nNobody was hurt.')
  })

  test('keeps who speaks, and leaves notes, styles and names of cues out', async () => {
    const source = `WEBVTT - Harlow briefing

STYLE
::cue { color: red }

NOTE not said
at all

first
00:01.000 --> 00:02.000 align:start
<v Ada Doe>Two people

00:02.000 --> 00:03.000
<v Ada Doe>were <00:02.500>hurt.

00:03.000 --> 00:04.000
<v.loud Ben Roe>Who?
`
    expect(await read(source, 'briefing.vtt')).toMatchObject({
      title: 'Harlow briefing',
      text: 'Ada Doe: Two people were hurt.\n\nBen Roe: Who?',
    })
  })

  test('reads cues without blank lines between them', async () => {
    const source = srt('One', 'two.').replaceAll('\n\n', '\n')
    expect((await read(source)).text).toBe('One two.')
  })

  test('is called after its file', async () => {
    expect((await read(srt('The council met.'))).title).toBe('briefing')
  })

  test.each([
    [srt('One'), true],
    ['\uFEFFWEBVTT\n\n', true],
    [`00:01:02,500 --> 00:01:04,000\nOne`, true],
    ['WEBVTTX', false],
    ['1\nOne', false],
    ['At 00:01:02,500 --> nothing', false],
  ])('is told by its first lines: %j', (source, expected) => {
    expect(subtitlesReader.isToldBy?.(new TextEncoder().encode(source))).toBe(expected)
  })
})
