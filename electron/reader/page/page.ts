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
  const answer = async (request: ReaderRequest) => {
    giveSignsThrough((isInLibrary) => reply({ kind: 'working', id: request.id, isInLibrary }))
    for (const message of splitReply(await answerRequest(request))) reply(message)
  }
  // Main hands requests over ahead; they are answered one after another, so that time and signs are those of one.
  let lastTurn = Promise.resolve()
  port.addEventListener('message', ({ data: request }: MessageEvent<ReaderRequest>) => {
    lastTurn = lastTurn.then(() => answer(request))
  })
  port.start()
  reply({ kind: 'ready' })
}
