import { describeDate } from '../../shared/model/describeDate.ts'
import type { Publication, PublicationOrigin } from '../../shared/model/publication.ts'

/** Where a publication date was found, to stand after it. */
export const originWords: Readonly<Record<PublicationOrigin, string>> = {
  'front matter': 'from the head of the file',
  metadata: 'from the file’s own data',
  'structured data': 'from the page’s structured data',
  'page metadata': 'from the page’s own data',
  'time element': 'from a date marked in the page',
  'mail header': 'from the head of the message',
  dateline: 'from the dateline',
  text: 'from the text',
  'file name': 'from the file name',
  'command line': 'given at import',
  analyst: 'set by you',
  rows: 'not needed',
  none: 'not found',
}

/** `3 February 2026, from the dateline`; `not known`. */
export function publicationWords({ date, origin, certain }: Publication): string {
  if (origin === 'rows') return 'not needed, each row has its own date'
  if (date === '') return 'not known'
  return `${describeDate(date)}, ${originWords[origin]}${certain ? '' : ' (not certain)'}`
}
