import { getArticle } from '../../db/articles.ts'
import { attachmentSources, listAttachments } from '../attachments/attachments.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type AttachmentChannel = 'attachment.list' | 'attachment.import'

export function attachmentHandlers({ shelf, originals, onFailure }: HandlerContext): Handlers<AttachmentChannel> {
  const { reader } = originals
  return {
    'attachment.list': ({ id }) => {
      const { db, articlesFolder } = shelf.required()
      return listAttachments({ db, articlesFolder, reader }, id)
    },
    'attachment.import': ({ id, numbers }) => {
      const { db, articlesFolder, importSources } = shelf.required()
      const name = `Attachments of ${getArticle(db, id).title}`
      // The answer does not wait for the import: progress comes as notices.
      importSources(name, () => attachmentSources({ db, articlesFolder, reader }, id, numbers)).catch(onFailure)
    },
  }
}
