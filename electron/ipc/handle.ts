import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Envelope } from '../../shared/ipc/appError.ts'
import { requests } from '../../shared/ipc/contract.ts'
import { describeError, log } from '../log.ts'
import { type DispatchLog, dispatch } from './dispatch.ts'
import type { Handlers } from './handlers.ts'
import { isTrustedSender, type Sender } from './sender.ts'

const dispatchLog: DispatchLog = {
  onSlow: (channel, elapsedMs) => log('info', `${channel} took ${Math.round(elapsedMs)} ms`),
  onInvalid: (channel, why) => log('warn', `${channel}: invalid request (${why})`),
  onUnexpected: (channel, error) => log('error', `${channel}: ${describeError(error)}`),
}

/**
 * Opens every channel of the contract, and no other.
 * @param interfaceContentsId id of the web contents that may ask; null while there is no window
 */
export function handleRequests(handlers: Handlers, interfaceContentsId: () => number | null): void {
  for (const channel of Object.keys(requests)) {
    ipcMain.handle(channel, async (event, argument: unknown): Promise<Envelope<unknown>> => {
      if (isTrustedSender(senderOf(event), interfaceContentsId())) {
        return dispatch(handlers, channel, argument, dispatchLog)
      }
      log('warn', `${channel}: refused a sender`)
      return { ok: false, error: { code: 'sender-refused', detail: '' } }
    })
  }
}

function senderOf(event: IpcMainInvokeEvent): Sender {
  const frame = event.senderFrame
  return {
    contentsId: event.sender.id,
    isMainFrame: frame !== null && frame.parent === null && frame === event.sender.mainFrame,
    url: frame === null ? null : frame.url,
  }
}
