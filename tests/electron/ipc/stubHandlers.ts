import type { Handlers } from '../../../electron/ipc/handlers.ts'
import { AppError } from '../../../shared/ipc/appError.ts'

const history = { undo: null, redo: null }
const saved = { fileName: null }

/** Handlers that do nothing but tell the argument they got. */
export function stubHandlers(tell: (argument: unknown) => void): Handlers {
  return {
    'app.info': (argument) => (tell(argument), { version: '', electron: '', chromium: '', node: '', sqlite: '', platform: '' }),
    'app.runCommand': tell,
    'app.setMenuContext': tell,
    'library.state': (argument) => (tell(argument), { isOpen: false, recent: [], error: null }),
    'library.openRecent': tell,
    'import.dropped': tell,
    'import.cancel': tell,
    'import.progress': (argument) => (tell(argument), null),
    'receipt.latest': (argument) => (tell(argument), null),
    'timeline.window': (argument) => (tell(argument), { events: [], buckets: [] }),
    'timeline.extent': (argument) => (
      tell(argument), { earliestDay: null, latestDay: null, datedCount: 0, undatedCount: 0, countByType: {} }
    ),
    'event.page': (argument) => (tell(argument), { total: 0, events: [] }),
    'event.position': (argument) => (tell(argument), { position: null }),
    'event.get': (argument) => refuse(tell, argument),
    'event.edit': tell,
    'event.revert': tell,
    'event.review': tell,
    'article.list': (argument) => (tell(argument), []),
    'article.get': (argument) => refuse(tell, argument),
    'article.setPublished': tell,
    'history.state': (argument) => (tell(argument), history),
    'history.undo': (argument) => (tell(argument), history),
    'history.redo': (argument) => (tell(argument), history),
    'figure.preview': (argument) => (tell(argument), { svg: '', width: 1, height: 1, eventCount: 0 }),
    'figure.save': (argument) => (tell(argument), saved),
    'events.save': (argument) => (tell(argument), saved),
  }
}
