import { isAppPage } from '../appUrl.ts'

/** What main knows of the frame that sent a request. */
export type Sender = {
  readonly contentsId: number
  /** False for subframes and for a frame that is gone. */
  readonly isMainFrame: boolean
  /** Null when the frame is gone. */
  readonly url: string | null
}

/** Only the main frame of the interface's own window, while it shows the interface's own page, may ask. */
export function isTrustedSender(sender: Sender, interfaceContentsId: number | null): boolean {
  return (
    interfaceContentsId !== null &&
    sender.contentsId === interfaceContentsId &&
    sender.isMainFrame &&
    sender.url !== null &&
    isAppPage(sender.url, 'interface')
  )
}
