import type { ReaderReply, ReaderRequest } from '../../../shared/ipc/readerProtocol.ts'
import { answerRequest } from './answerRequest.ts'

// The preload script hands over the one port, once; the page has no other way out.
window.addEventListener(
  'message',
  (event) => {
    const [port] = event.ports
    if (event.origin === window.location.origin && port !== undefined) serve(port)
  },
  { once: true },
)

function serve(port: MessagePort): void {
  const reply = (message: ReaderReply) => port.postMessage(message)
  port.addEventListener('message', async (event: MessageEvent<ReaderRequest>) => reply(await answerRequest(event.data)))
  port.start()
  reply({ kind: 'ready' })
}
