import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import type { Envelope } from '../shared/ipc/appError.ts'
import { isChannel, isNotice } from '../shared/ipc/channels.ts'
import type { InterfaceApi } from '../shared/ipc/interfaceApi.ts'
import { isModestData } from './ipc/isModestData.ts'

const refused: Envelope<never> = { ok: false, error: { code: 'request-invalid', detail: '' } }

const api: InterfaceApi<File> = {
  request(channel, ...[argument]) {
    // The types say so already; the page's code is not bound by them.
    const name: string = channel
    if (!isChannel(name) || name === 'import.dropped' || !isModestData(argument)) return Promise.resolve(refused)
    return ipcRenderer.invoke(name, argument)
  },

  onNotice(notice, listener) {
    if (!isNotice(notice)) return () => {}
    // The event object stays here: it would hand the page a reference to the IPC machinery.
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(notice, forward)
    return () => {
      ipcRenderer.off(notice, forward)
    }
  },

  importDropped(files) {
    // A File that script made has no path.
    const paths = Array.from(files, (file) => webUtils.getPathForFile(file)).filter((path) => path !== '')
    return paths.length === 0 ? Promise.resolve(refused) : ipcRenderer.invoke('import.dropped', { paths })
  },
}

contextBridge.exposeInMainWorld('throughline', Object.freeze(api))
