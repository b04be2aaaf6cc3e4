import { Button } from '@mantine/core'
import { Paperclip } from 'lucide-react'
import type { AttachmentSummary } from '../../shared/model/attachment.ts'
import { counted } from '../../shared/model/counted.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { sizeWords } from '../ui/sizeWords.ts'
import classes from './Attachments.module.css'
import { attachmentKind } from './attachmentWords.ts'

/** What a mail carries. Nothing of it is opened; what can be read may become an article of its own. */
export function Attachments({ articleId }: { readonly articleId: number }) {
  const { data: attachments, error } = useAnswer('attachment.list', [{ id: articleId }], { keepsPrevious: false })

  if (error !== null) return <ErrorNotice error={error} title="The attachments could not be listed" />
  if (attachments === undefined) {
    return (
      <p role="status" className={classes.waiting}>
        Looking for attachments…
      </p>
    )
  }
  if (attachments.length === 0) return null
  const readable = attachments.filter(({ format }) => format !== null)
  return (
    <section aria-label="Attachments" className={classes.box}>
      <div className={classes.head}>
        <Paperclip size={14} aria-hidden="true" />
        <h3>{counted(attachments.length, 'attachment')}</h3>
        {readable.length > 1 && (
          <Button size="compact-xs" variant="default" onClick={() => void importThese(articleId, readable)}>
            Import all
          </Button>
        )}
      </div>
      <ul className={classes.list}>
        {attachments.map((attachment) => (
          <li key={attachment.number} className={classes.row}>
            <bdi className={classes.name}>{attachment.name}</bdi>
            <span className={classes.kind}>
              {attachmentKind(attachment)} · {sizeWords(attachment.byteLength)}
            </span>
            {attachment.format !== null && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`Import ${attachment.name}`}
                onClick={() => void importThese(articleId, [attachment])}
              >
                Import
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

async function importThese(id: number, chosen: readonly AttachmentSummary[]): Promise<void> {
  const done = await perform('attachment.import', { id, numbers: chosen.map(({ number }) => number) })
  if (done !== null) announce(`Importing ${counted(chosen.length, 'attachment')}.`)
}
