import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type AppChannel = 'app.info' | 'app.runCommand' | 'app.setMenuContext'

export function appHandlers({ commands, info, setMenuContext }: HandlerContext): Handlers<AppChannel> {
  return {
    'app.info': () => info(),
    'app.runCommand': (command) => commands[command](),
    'app.setMenuContext': (context) => setMenuContext(context),
  }
}
