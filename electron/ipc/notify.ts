import type { WebContents } from 'electron'
import type { Notice, Notices } from '../../shared/ipc/contract.ts'
import { isAppPage } from '../appUrl.ts'

/** Tells the interface something it did not ask for; says nothing while there is no interface. */
export type Notify = <N extends Notice>(notice: N, payload: Notices[N]) => void

/** @param interfaceContents the web contents of the interface's window; null while there is no window */
export function createNotifier(interfaceContents: () => WebContents | null): Notify {
  return (notice, payload) => {
    const contents = interfaceContents()
    if (contents === null || contents.isDestroyed() || !isAppPage(contents.getURL(), 'interface')) return
    contents.send(notice, payload)
  }
}
