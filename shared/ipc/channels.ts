import type { Channel, Notice } from './contract.ts'

// Names without the schemas, so that the preload bundle holds no zod. `satisfies` fails to compile when a channel of
// the contract is missing here, or the other way round.
const channels = {
  'app.info': true,
  'app.runCommand': true,
  'app.setMenuContext': true,
  'library.state': true,
  'library.openRecent': true,
  'backup.list': true,
  'backup.make': true,
  'backup.restore': true,
  'import.dropped': true,
  'import.cancel': true,
  'import.progress': true,
  'setAside.list': true,
  'setAside.allow': true,
  'receipt.latest': true,
  'folder.list': true,
  'folder.add': true,
  'folder.remove': true,
  'folder.accept': true,
  'folder.rescan': true,
  'question.list': true,
  'question.settle': true,
  'import.answer': true,
  'receipt.page': true,
  'receipt.get': true,
  'receipt.cutOff': true,
  'receipt.lines': true,
  'receipt.resume': true,
  'receipt.retry': true,
  'receipt.leave': true,
  'receipt.previewRollBack': true,
  'receipt.rollBack': true,
  'receipt.putBack': true,
  'timeline.window': true,
  'timeline.extent': true,
  'event.page': true,
  'event.position': true,
  'event.get': true,
  'event.edit': true,
  'event.revert': true,
  'event.swapReading': true,
  'event.review': true,
  'event.merge': true,
  'event.split': true,
  'event.keepApart': true,
  'article.list': true,
  'article.get': true,
  'article.original': true,
  'article.showFile': true,
  'article.versions': true,
  'article.compare': true,
  'article.setPublished': true,
  'history.state': true,
  'history.undo': true,
  'history.redo': true,
  'types.get': true,
  'types.save': true,
  'types.import': true,
  'types.export': true,
  'types.findTrigger': true,
  'reading.progress': true,
  'reading.cancel': true,
  'reading.again': true,
  'figure.preview': true,
  'figure.save': true,
  'events.save': true,
} as const satisfies Record<Channel, true>

const notices = {
  'menu.command': true,
  'library.changed': true,
  'data.changed': true,
  'import.progress': true,
  'reading.progress': true,
  'folders.changed': true,
  'history.changed': true,
} as const satisfies Record<Notice, true>

export function isChannel(name: unknown): name is Channel {
  return typeof name === 'string' && Object.hasOwn(channels, name)
}

export function isNotice(name: unknown): name is Notice {
  return typeof name === 'string' && Object.hasOwn(notices, name)
}
