import type { Handlers } from '../../../electron/ipc/handlers.ts'
import { AppError } from '../../../shared/ipc/appError.ts'

const history = { undo: null, redo: null }
const saved = { fileName: null }

/** Handlers that do nothing but tell the argument they got; there is no event and no article to be found. */
export function stubHandlers(tell: (argument: unknown) => void): Handlers {
  function answering<Answer>(answer: Answer) {
    return (argument: unknown) => {
      tell(argument)
      return answer
    }
  }
  function missing(argument: unknown): never {
    tell(argument)
    throw new AppError('not-found')
  }
  return {
    'app.info': answering({ version: '', electron: '', chromium: '', node: '', sqlite: '', platform: '' }),
    'app.runCommand': tell,
    'app.setMenuContext': tell,
    'library.state': answering({ isOpen: false, recent: [], error: null, damaged: null }),
    'library.waiting': answering({ undatedArticles: 0, questions: 0 }),
    'library.openRecent': tell,
    'backup.list': answering({ libraryName: '', backups: [] }),
    'backup.make': tell,
    'backup.restore': tell,
    'tables.waiting': answering([]),
    'tables.describe': missing,
    'tables.import': missing,
    'tables.dismiss': tell,
    'tables.presets': answering([]),
    'tables.renamePreset': tell,
    'tables.forgetPreset': tell,
    'import.dropped': tell,
    'import.cancel': tell,
    'import.progress': answering(null),
    'setAside.list': answering([]),
    'setAside.allow': tell,
    'receipt.latest': answering(null),
    'folder.list': answering([]),
    'folder.add': answering(null),
    'folder.remove': tell,
    'folder.accept': tell,
    'folder.rescan': tell,
    'folder.unread': answering({ total: 0, files: [] }),
    'question.list': answering({ total: 0, questions: [] }),
    'question.settle': tell,
    'import.answer': tell,
    'receipt.page': answering({ total: 0, receipts: [] }),
    'receipt.get': missing,
    'receipt.cutOff': answering([]),
    'receipt.lines': answering({ total: 0, lines: [] }),
    'receipt.resume': tell,
    'receipt.retry': tell,
    'receipt.leave': tell,
    'receipt.previewRollBack': missing,
    'receipt.rollBack': answering(0),
    'receipt.putBack': answering(0),
    'timeline.window': answering({ events: [], buckets: [] }),
    'timeline.extent': answering({
      earliestDay: null,
      latestDay: null,
      datedCount: 0,
      undatedCount: 0,
      countByType: {},
    }),
    'event.page': answering({ total: 0, events: [] }),
    'event.position': answering({ position: null }),
    'event.get': missing,
    'event.edit': tell,
    'event.revert': tell,
    'event.swapReading': tell,
    'event.review': tell,
    'event.merge': (argument) => {
      tell(argument)
      return { id: 1 }
    },
    'event.split': tell,
    'event.keepApart': tell,
    'article.list': answering([]),
    'article.get': missing,
    'article.original': answering({ look: 'none' }),
    'attachment.list': answering([]),
    'attachment.import': tell,
    'article.showFile': tell,
    'article.versions': answering([]),
    'article.compare': missing,
    'article.setPublished': tell,
    'history.state': answering(history),
    'history.undo': answering(history),
    'history.redo': answering(history),
    'types.get': answering({ ownTypes: [], otherDated: false }),
    'types.save': tell,
    'types.import': answering(null),
    'types.export': answering(saved),
    'types.findTrigger': answering({ articleCount: 0, forms: [] }),
    'reading.progress': answering(null),
    'reading.cancel': tell,
    'reading.again': tell,
    'figure.preview': answering({ svg: '', width: 1, height: 1, eventCount: 0 }),
    'figure.save': answering(saved),
    'events.save': answering(saved),
  }
}
