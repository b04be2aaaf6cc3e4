import type { ReaderReply, ReaderRequest } from '../../../shared/ipc/readerProtocol.ts'
import { splitReply } from '../../../shared/ipc/replyBatches.ts'
import { answerRequest } from './answerRequest.ts'
import { giveSignsThrough } from './signOfLife.ts'

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
  port.addEventListener('message', async ({ data: request }: MessageEvent<ReaderRequest>) => {
    giveSignsThrough((isInLibrary) => reply({ kind: 'working', id: request.id, isInLibrary }))
    for (const message of splitReply(await answerRequest(request))) reply(message)
  })
  port.start()
  reply({ kind: 'ready' })
}
