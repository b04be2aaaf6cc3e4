/**
 * Everything the app can be told to do: the native menu, the shortcuts and the command palette are all made from this
 * list. `accelerator` is Electron's notation. Keys without a modifier (`keys`) work in the interface only, and only
 * while no text field has the focus.
 */
export const commands = [
  { id: 'library.new', menu: 'File', label: 'New library…', accelerator: 'CmdOrCtrl+N', keys: '' },
  { id: 'library.open', menu: 'File', label: 'Open library…', accelerator: 'CmdOrCtrl+O', keys: '' },
  { id: 'library.openSample', menu: 'File', label: 'Open sample library', accelerator: '', keys: '' },
  { id: 'library.showInFolder', menu: 'File', label: 'Show library in folder', accelerator: '', keys: '' },
  { id: 'library.backUp', menu: 'File', label: 'Back up now', accelerator: '', keys: '' },
  { id: 'library.restore', menu: 'File', label: 'Restore from backup…', accelerator: '', keys: '' },
  { id: 'import.files', menu: 'File', label: 'Import files…', accelerator: 'CmdOrCtrl+Shift+I', keys: '' },
  { id: 'import.folder', menu: 'File', label: 'Import folder…', accelerator: '', keys: '' },
  { id: 'import.showResult', menu: 'File', label: 'Show last import', accelerator: '', keys: '' },
  { id: 'folders.add', menu: 'File', label: 'Follow folder…', accelerator: '', keys: '' },
  { id: 'folders.rescan', menu: 'File', label: 'Look through folders now', accelerator: 'F5', keys: '' },
  { id: 'figure.export', menu: 'File', label: 'Export figure…', accelerator: 'CmdOrCtrl+E', keys: '' },
  { id: 'events.export', menu: 'File', label: 'Export events…', accelerator: 'CmdOrCtrl+Shift+E', keys: '' },
  { id: 'edit.undo', menu: 'Edit', label: 'Undo', accelerator: 'CmdOrCtrl+Z', keys: '' },
  { id: 'edit.redo', menu: 'Edit', label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', keys: '' },
  { id: 'edit.find', menu: 'Edit', label: 'Find', accelerator: 'CmdOrCtrl+F', keys: '/' },
  { id: 'types.edit', menu: 'Edit', label: 'Event types…', accelerator: '', keys: '' },
  { id: 'event.accept', menu: 'Event', label: 'Accept', accelerator: '', keys: 'A' },
  { id: 'event.reject', menu: 'Event', label: 'Reject', accelerator: '', keys: 'R' },
  { id: 'event.propose', menu: 'Event', label: 'Back to proposed', accelerator: '', keys: 'U' },
  { id: 'event.merge', menu: 'Event', label: 'Merge with…', accelerator: '', keys: 'M' },
  { id: 'event.mergeSuggested', menu: 'Event', label: 'Merge with suggestion', accelerator: '', keys: 'G' },
  { id: 'event.keepApart', menu: 'Event', label: 'Keep apart from suggestion', accelerator: '', keys: 'X' },
  { id: 'event.edit', menu: 'Event', label: 'Edit', accelerator: 'F2', keys: '' },
  { id: 'event.next', menu: 'Event', label: 'Next event', accelerator: 'Alt+Down', keys: 'J' },
  { id: 'event.previous', menu: 'Event', label: 'Previous event', accelerator: 'Alt+Up', keys: 'K' },
  { id: 'event.secondReading', menu: 'Event', label: 'Use second reading of date', accelerator: '', keys: 'S' },
  { id: 'event.showArticle', menu: 'Event', label: 'Show in article', accelerator: '', keys: 'Enter' },
  { id: 'timeline.zoomIn', menu: 'View', label: 'Zoom in', accelerator: 'CmdOrCtrl+=', keys: '+' },
  { id: 'timeline.zoomOut', menu: 'View', label: 'Zoom out', accelerator: 'CmdOrCtrl+-', keys: '-' },
  { id: 'timeline.fit', menu: 'View', label: 'Fit all events', accelerator: 'CmdOrCtrl+0', keys: '0' },
  { id: 'timeline.today', menu: 'View', label: 'Go to today', accelerator: '', keys: 'T' },
  { id: 'view.palette', menu: 'View', label: 'Command palette…', accelerator: 'CmdOrCtrl+K', keys: '' },
  { id: 'view.articles', menu: 'View', label: 'Articles', accelerator: 'CmdOrCtrl+Shift+A', keys: '' },
  { id: 'view.events', menu: 'View', label: 'Events', accelerator: 'CmdOrCtrl+Shift+L', keys: '' },
  { id: 'view.folders', menu: 'View', label: 'Folders', accelerator: 'CmdOrCtrl+Shift+F', keys: '' },
  { id: 'view.undated', menu: 'View', label: 'Undated events', accelerator: 'CmdOrCtrl+Shift+U', keys: '' },
  { id: 'view.original', menu: 'View', label: 'Original look of article', accelerator: 'CmdOrCtrl+Shift+O', keys: 'O' },
  { id: 'view.textLarger', menu: 'View', label: 'Larger text', accelerator: 'CmdOrCtrl+Alt+=', keys: '' },
  { id: 'view.textSmaller', menu: 'View', label: 'Smaller text', accelerator: 'CmdOrCtrl+Alt+-', keys: '' },
  { id: 'view.textReset', menu: 'View', label: 'Normal text size', accelerator: 'CmdOrCtrl+Alt+0', keys: '' },
  { id: 'help.shortcuts', menu: 'Help', label: 'Keyboard shortcuts', accelerator: 'CmdOrCtrl+/', keys: '?' },
  { id: 'help.logs', menu: 'Help', label: 'Show log files', accelerator: '', keys: '' },
  { id: 'help.about', menu: 'Help', label: 'About Throughline', accelerator: '', keys: '' },
] as const

export type Command = (typeof commands)[number]
export type CommandId = Command['id']
