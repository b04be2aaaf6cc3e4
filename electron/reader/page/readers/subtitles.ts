import { decodeText } from '../decodeText.ts'
import { stemOf } from '../fileNames.ts'
import { firstLetters } from '../latin1Start.ts'
import { acceptableText, plainText } from '../plainText.ts'
import { isTiming, readCues } from '../subtitles/readCues.ts'
import { spokenText } from '../subtitles/spokenText.ts'
import type { Reader } from './reader.ts'

const SEARCHED = 2048

/** SubRip (`.srt`) and WebVTT (`.vtt`): what is said, as prose, without the times. */
export const subtitlesReader: Reader = {
  name: 'subtitles',
  mediaType: 'text/vtt',
  extensions: ['srt', 'vtt'],
  isToldBy(bytes) {
    // Every file is asked, and hardly any begins so.
    if (!/^(?:WEBVTT|\d)/.test(firstLetters(bytes))) return false
    const start = decodeText(bytes.subarray(0, SEARCHED))
    if (!start.ok) return false
    const lines = plainText(start.value.text)
      .split('\n')
      .filter((line) => line.trim() !== '')
    if (/^WEBVTT(?:\s|$)/.test(lines[0] ?? '')) return true
    return isTiming(lines[0] ?? '') || (/^\s*\d+\s*$/.test(lines[0] ?? '') && isTiming(lines[1] ?? ''))
  },
  read(bytes, fileName) {
    const decoded = decodeText(bytes)
    if (!decoded.ok) return decoded
    const source = plainText(decoded.value.text)
    const text = acceptableText(plainText(spokenText(readCues(source))))
    if (!text.ok) return text
    const [, title] = /^WEBVTT[ \t]+(?:-[ \t]*)?(.{1,200})/.exec(source) ?? []
    return {
      ok: true,
      value: {
        encoding: decoded.value.encoding,
        title: title?.trim() || stemOf(fileName),
        outlet: '',
        byline: '',
        url: '',
        language: '',
        statedDate: '',
        text: text.value,
        parts: [],
      },
    }
  },
}
