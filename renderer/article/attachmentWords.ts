import type { AttachmentSummary } from '../../shared/model/attachment.ts'

const formats: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  odt: 'OpenDocument text',
  epub: 'Book',
  rtf: 'Rich text',
  html: 'Web page',
  mhtml: 'Saved page',
  mail: 'Mail',
  subtitles: 'Subtitles',
  markdown: 'Markdown',
  text: 'Text',
  csv: 'Table',
  json: 'Table',
  xlsx: 'Spreadsheet',
}

/** What an attachment is, as far as can be told. */
export function attachmentKind({ format, mediaType }: Pick<AttachmentSummary, 'format' | 'mediaType'>): string {
  if (format !== null) return formats[format] ?? 'Document'
  const [group = ''] = mediaType.split('/')
  if (group === 'image') return 'Picture, not read'
  if (group === 'audio' || group === 'video') return 'Recording, not read'
  return 'Not read'
}
