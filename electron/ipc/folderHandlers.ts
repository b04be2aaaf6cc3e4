import { countOpenQuestions, listOpenQuestions } from '../../db/openQuestions.ts'
import { settleOpenQuestion } from '../../db/settleOpenQuestion.ts'
import { listUnreadFiles } from '../../db/unreadFiles.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type FolderChannel =
  | 'folder.list'
  | 'folder.add'
  | 'folder.remove'
  | 'folder.accept'
  | 'folder.rescan'
  | 'folder.unread'
  | 'question.list'
  | 'question.settle'

/** Questions shown at a time; settled ones make room for the next. */
const QUESTION_LIMIT = 200
/** Files without an article shown of a folder. */
const UNREAD_LIMIT = 200

/** Folders that are followed, and what their changes leave to a person. */
export function folderHandlers({ shelf, dialogs, onEdit }: HandlerContext): Handlers<FolderChannel> {
  return {
    'folder.list': () => shelf.required().folderSync.states(),
    'folder.add': async () => {
      // The library may change while the dialog is open; the folder is meant for the one that was there.
      const { folderSync } = shelf.required()
      const folder = await dialogs.folderToFollow()
      return folder === null ? null : { id: await folderSync.add(folder) }
    },
    'folder.remove': ({ id }) => shelf.required().folderSync.remove(id),
    'folder.accept': ({ id }) => shelf.required().folderSync.accept(id),
    'folder.rescan': () => shelf.required().folderSync.lookAtAll(),
    'folder.unread': ({ id }) => listUnreadFiles(shelf.required().db, id, UNREAD_LIMIT),
    'question.list': () => {
      const { db } = shelf.required()
      return { total: countOpenQuestions(db), questions: listOpenQuestions(db, QUESTION_LIMIT) }
    },
    'question.settle': ({ id, choice }) => {
      settleOpenQuestion(shelf.required().db, { id, choice, atMs: Date.now() })
      onEdit()
    },
  }
}
