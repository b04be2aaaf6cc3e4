import { AppError } from '../../../../shared/ipc/appError.ts'
import { readerLimits } from '../../../../shared/ipc/readerLimits.ts'
import { bylineOf, titleOf } from '../headlines.ts'
import { latin1Start } from '../latin1Start.ts'
import { acceptableText, plainText } from '../plainText.ts'
import { rtfText } from '../rtf/rtfText.ts'
import type { Reader } from './reader.ts'

/** Rich Text Format, as word processors and agencies write it. */
export const rtfReader: Reader = {
  name: 'rtf',
  mediaType: 'application/rtf',
  extensions: ['rtf'],
  isToldBy: (bytes) => /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(latin1Start(bytes, 64)),
  read(bytes, fileName) {
    const rtf = rtfText(bytes)
    if (rtf.text.length > readerLimits.textLength) throw new AppError('text-too-large', 'more than 20 MB')
    const text = acceptableText(tidy(plainText(rtf.text)))
    if (!text.ok) return text
    return {
      ok: true,
      value: {
        encoding: 'rtf',
        title: rtf.title || titleOf(text.value, fileName),
        outlet: '',
        byline: bylineOf(text.value) || rtf.author,
        url: '',
        language: '',
        statedDate: '',
        fileDate: rtf.created,
        text: text.value,
        parts: [],
      },
    }
  },
}

/** Paragraphs parted by one blank line, without blanks at the ends of lines. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '').join('\n')
}
