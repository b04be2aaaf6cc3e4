import type { HistoryState, LibraryState } from '../shared/ipc/contract.ts'
import { type CommandId, commands } from '../shared/model/command.ts'
import { type Appearance, appearances } from './settings.ts'

/** All that the menu depends on. */
export type MenuState = {
  readonly library: LibraryState
  readonly history: HistoryState
  readonly hasSelection: boolean
  /** Whether the selected event's date can be read another way. */
  readonly hasSecondReading: boolean
  /** Whether another event may be the same as the selected one. */
  readonly hasSuggestion: boolean
  readonly isImporting: boolean
  readonly appearance: Appearance
  readonly platform: NodeJS.Platform
  /** Adds the developer tools; never in a packaged app. */
  readonly isDevelopment: boolean
}

export type MenuActions = {
  readonly runCommand: (command: CommandId) => void
  readonly openRecent: (index: number) => void
  readonly setAppearance: (appearance: Appearance) => void
}

/** The part of Electron's template that this app uses. */
export type MenuItem = Pick<
  Electron.MenuItemConstructorOptions,
  | 'id'
  | 'label'
  | 'role'
  | 'type'
  | 'enabled'
  | 'checked'
  | 'visible'
  | 'accelerator'
  | 'registerAccelerator'
  | 'acceleratorWorksWhenHidden'
> & { readonly click?: () => void; readonly submenu?: MenuItem[] }

type Entry = CommandId | 'separator' | 'recent' | 'appearance' | { readonly role: NonNullable<MenuItem['role']> }

const layout: readonly { readonly label: string; readonly entries: readonly Entry[] }[] = [
  {
    label: 'File',
    entries: [
      'library.new',
      'library.open',
      'recent',
      'library.openSample',
      'library.showInFolder',
      'separator',
      'library.backUp',
      'library.restore',
      'separator',
      'import.files',
      'import.folder',
      'tables.presets',
      'import.showResult',
      'import.setAside',
      'separator',
      'folders.add',
      'folders.rescan',
      'receipt.rollBack',
      'separator',
      'figure.export',
      'events.export',
    ],
  },
  {
    label: 'Edit',
    entries: [
      'edit.undo',
      'edit.redo',
      'separator',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      'separator',
      'edit.find',
      'separator',
      'types.edit',
    ],
  },
  {
    label: 'Event',
    entries: [
      'event.accept',
      'event.reject',
      'event.propose',
      'separator',
      'event.merge',
      'event.mergeSuggested',
      'event.keepApart',
      'separator',
      'event.edit',
      'event.secondReading',
      'event.showArticle',
      'separator',
      'event.next',
      'event.previous',
    ],
  },
  {
    label: 'View',
    entries: [
      'view.events',
      'view.articles',
      'view.folders',
      'view.receipts',
      'view.undated',
      'view.original',
      'separator',
      'article.compare',
      'separator',
      'timeline.zoomIn',
      'timeline.zoomOut',
      'timeline.fit',
      'timeline.today',
      'separator',
      'view.textLarger',
      'view.textSmaller',
      'view.textReset',
      'separator',
      'appearance',
      { role: 'togglefullscreen' },
      'separator',
      'view.palette',
    ],
  },
  { label: 'Help', entries: ['help.shortcuts', 'help.logs', 'separator', 'help.about'] },
]

const appearanceNames: Readonly<Record<Appearance, string>> = { system: 'System', light: 'Light', dark: 'Dark' }

/** The whole application menu as plain data, made from the commands' list. */
export function menuTemplate(state: MenuState, actions: MenuActions): MenuItem[] {
  const menus = layout.map(
    ({ label, entries }): MenuItem => ({ label, submenu: entries.map((entry) => menuItem(entry, state, actions)) }),
  )
  if (state.platform === 'darwin') {
    return [{ role: 'appMenu' }, ...menus.slice(0, -1), { role: 'windowMenu' }, ...menus.slice(-1)]
  }
  menus[0]?.submenu?.push({ type: 'separator' }, { role: 'quit' })
  // Windows has Ctrl+Y for redo too.
  menus[1]?.submenu?.push({
    ...commandItem('edit.redo', state, actions),
    id: 'edit.redo.second',
    accelerator: 'Ctrl+Y',
    visible: false,
    acceleratorWorksWhenHidden: true,
  })
  return state.isDevelopment
    ? [...menus.slice(0, -1), { label: 'Develop', submenu: [{ role: 'toggleDevTools' }] }, ...menus.slice(-1)]
    : menus
}

function menuItem(entry: Entry, state: MenuState, actions: MenuActions): MenuItem {
  if (entry === 'separator') return { type: 'separator' }
  if (entry === 'recent') return recentItem(state, actions)
  if (entry === 'appearance') return appearanceItem(state, actions)
  return typeof entry === 'string' ? commandItem(entry, state, actions) : entry
}

function commandItem(id: CommandId, state: MenuState, actions: MenuActions): MenuItem {
  const command = commands.find((each) => each.id === id)
  if (command === undefined) throw new Error(`the menu names an unknown command: ${id}`)
  return {
    id,
    label: labelOf(id, command.label, state.history),
    enabled: isEnabled(id, state),
    ...acceleratorOf(command.accelerator, command.keys, state.platform),
    click: () => actions.runCommand(id),
  }
}

function labelOf(id: CommandId, label: string, history: HistoryState): string {
  const step = id === 'edit.undo' ? history.undo : id === 'edit.redo' ? history.redo : null
  // A & in a label would underline the next letter.
  return step === null ? label : `${label} ${step}`.replaceAll('&', '&&')
}

/** Keys without a modifier belong to the interface; where the system can show them without taking them, it does. */
function acceleratorOf(accelerator: string, keys: string, platform: NodeJS.Platform): Partial<MenuItem> {
  if (accelerator !== '') return { accelerator }
  if (keys === '' || platform === 'darwin') return {}
  return { accelerator: keys, registerAccelerator: false }
}

/** What does not apply is greyed out, never hidden. */
function isEnabled(
  id: CommandId,
  { library, history, hasSelection, hasSecondReading, hasSuggestion, isImporting }: MenuState,
): boolean {
  switch (id) {
    case 'edit.undo':
    case 'edit.redo':
      // A text field with the focus has a history of its own, which main does not know.
      return library.isOpen || history.undo !== null || history.redo !== null
    case 'library.showInFolder':
    case 'library.restore':
      return library.isOpen || library.damaged !== null
    case 'library.backUp':
    case 'import.files':
    case 'import.folder':
    case 'import.showResult':
    case 'tables.presets':
    case 'folders.add':
    case 'folders.rescan':
    case 'import.setAside':
    case 'receipt.rollBack':
    case 'article.compare':
    case 'view.receipts':
    case 'edit.find':
    case 'types.edit':
    case 'view.articles':
    case 'view.events':
    case 'view.folders':
    case 'view.undated':
    case 'view.original':
      return library.isOpen
    case 'library.new':
    case 'library.open':
    case 'library.openSample':
      return !isImporting
    case 'figure.export':
    case 'events.export':
    case 'timeline.zoomIn':
    case 'timeline.zoomOut':
    case 'timeline.fit':
    case 'timeline.today':
    case 'event.next':
    case 'event.previous':
      return library.isOpen && library.eventCount > 0
    case 'event.accept':
    case 'event.reject':
    case 'event.propose':
    case 'event.edit':
    case 'event.merge':
    case 'event.showArticle':
      return library.isOpen && hasSelection
    case 'event.mergeSuggested':
    case 'event.keepApart':
      return library.isOpen && hasSuggestion
    case 'event.secondReading':
      return library.isOpen && hasSecondReading
    case 'view.palette':
    case 'view.textLarger':
    case 'view.textSmaller':
    case 'view.textReset':
    case 'help.shortcuts':
    case 'help.logs':
    case 'help.about':
      return true
  }
}

function recentItem({ library, isImporting }: MenuState, actions: MenuActions): MenuItem {
  return {
    id: 'library.recent',
    label: 'Open recent',
    enabled: library.recent.length > 0 && !isImporting,
    submenu: library.recent.map(({ name }, index) => ({
      id: `library.recent.${index}`,
      label: name.replaceAll('&', '&&'),
      click: () => actions.openRecent(index),
    })),
  }
}

function appearanceItem(state: MenuState, actions: MenuActions): MenuItem {
  return {
    label: 'Appearance',
    submenu: appearances.map((appearance) => ({
      id: `appearance.${appearance}`,
      type: 'radio',
      label: appearanceNames[appearance],
      checked: state.appearance === appearance,
      click: () => actions.setAppearance(appearance),
    })),
  }
}
