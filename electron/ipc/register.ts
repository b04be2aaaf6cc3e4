import { appHandlers } from './appHandlers.ts'
import { articleHandlers } from './articleHandlers.ts'
import { attachmentHandlers } from './attachmentHandlers.ts'
import { backupHandlers } from './backupHandlers.ts'
import { eventHandlers } from './eventHandlers.ts'
import { exportHandlers } from './exportHandlers.ts'
import { figureHandlers } from './figureHandlers.ts'
import { folderHandlers } from './folderHandlers.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'
import { historyHandlers } from './historyHandlers.ts'
import { importHandlers } from './importHandlers.ts'
import { libraryHandlers } from './libraryHandlers.ts'
import { receiptHandlers } from './receiptHandlers.ts'
import { tableHandlers } from './tableHandlers.ts'
import { typesHandlers } from './typesHandlers.ts'

/** Every channel of the contract. One that nobody answers does not compile. */
export function allHandlers(context: HandlerContext): Handlers {
  return {
    ...appHandlers(context),
    ...libraryHandlers(context),
    ...backupHandlers(context),
    ...importHandlers(context),
    ...folderHandlers(context),
    ...receiptHandlers(context),
    ...tableHandlers(context),
    ...eventHandlers(context),
    ...articleHandlers(context),
    ...attachmentHandlers(context),
    ...historyHandlers(context),
    ...typesHandlers(context),
    ...figureHandlers(context),
    ...exportHandlers(context),
  }
}
