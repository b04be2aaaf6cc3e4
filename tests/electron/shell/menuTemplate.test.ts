import { describe, expect, it } from 'vitest'
import { type MenuItem, type MenuState, menuTemplate } from '../../../electron/menuTemplate.ts'
import { type CommandId, commands } from '../../../shared/model/command.ts'

const closedState: MenuState = {
  library: { isOpen: false, recent: [], error: null, damaged: null },
  history: { undo: null, redo: null },
  hasSelection: false,
  hasSecondReading: false,
  hasSuggestion: false,
  isImporting: false,
  appearance: 'system',
  platform: 'linux',
  isDevelopment: false,
}
const openState: MenuState = {
  ...closedState,
  library: {
    isOpen: true,
    name: 'Mine',
    folder: '/mine',
    articleCount: 1,
    eventCount: 3,
    warning: null,
    recent: [{ name: 'R&D', folder: '/r' }],
    error: null,
    damaged: null,
  },
  hasSelection: true,
  hasSecondReading: true,
  hasSuggestion: true,
}

function build(state: MenuState) {
  const ran: string[] = []
  const template = menuTemplate(state, {
    runCommand: (command) => ran.push(command),
    openRecent: (index) => ran.push(`recent ${index}`),
    setAppearance: (appearance) => ran.push(appearance),
  })
  const items: MenuItem[] = []
  const menuOf = new Map<string, string | undefined>()
  function walk(list: readonly MenuItem[], menu: string | undefined) {
    for (const item of list) {
      items.push(item)
      if (item.id !== undefined) menuOf.set(item.id, menu)
      walk(item.submenu ?? [], menu ?? item.label)
    }
  }
  walk(template, undefined)
  const item = (id: string) => {
    const found = items.find((each) => each.id === id)
    if (found === undefined) throw new Error(`the menu has no ${id}`)
    return found
  }
  return { template, items, item, menuOf, ran }
}

describe('menuTemplate', () => {
  it('holds every command once, in the menu that the command names, and runs it', () => {
    const { items, item, menuOf, ran } = build(openState)
    for (const command of commands) {
      expect(
        items.filter(({ id }) => id === command.id),
        command.id,
      ).toHaveLength(1)
      expect(menuOf.get(command.id), command.id).toBe(command.menu)
      item(command.id).click?.()
    }
    expect(ran).toEqual(commands.map(({ id }) => id))
  })

  it('greys out what does not apply', () => {
    const enabled = (state: MenuState): CommandId[] => {
      const { item } = build(state)
      return commands.map(({ id }) => id).filter((id) => item(id).enabled !== false)
    }
    const withoutLibrary = enabled(closedState)
    expect(withoutLibrary).toContain('library.open')
    expect(withoutLibrary).not.toContain('import.files')
    expect(withoutLibrary).not.toContain('figure.export')
    expect(withoutLibrary).not.toContain('event.accept')
    expect(enabled(openState)).toEqual(commands.map(({ id }) => id))
    expect(enabled({ ...openState, hasSelection: false })).not.toContain('event.accept')
    expect(enabled({ ...openState, hasSecondReading: false })).not.toContain('event.secondReading')
    expect(enabled({ ...openState, hasSuggestion: false })).not.toContain('event.mergeSuggested')
    expect(enabled({ ...openState, isImporting: true })).not.toContain('library.open')
  })

  it('names the step that undo and redo would take', () => {
    const { item } = build({ ...openState, history: { undo: 'Edit date & place', redo: null } })
    expect(item('edit.undo').label).toBe('Undo Edit date && place')
    expect(item('edit.redo').label).toBe('Redo')
  })

  it('takes an accelerator for itself only when it has a modifier or is a function key', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      for (const item of build({ ...openState, platform }).items) {
        if (item.accelerator === undefined || item.registerAccelerator === false) continue
        expect(item.accelerator).toMatch(/^((CmdOrCtrl|Ctrl|Alt|Shift)\+|F\d+$)/)
      }
    }
  })

  it('gives no accelerator twice', () => {
    const taken = build(openState)
      .items.filter(({ registerAccelerator }) => registerAccelerator !== false)
      .flatMap(({ accelerator }) => accelerator ?? [])
    expect(new Set(taken).size).toBe(taken.length)
  })

  it('offers recent libraries by number, so that no path goes through the menu', () => {
    const { item, ran } = build(openState)
    expect(item('library.recent').submenu?.map(({ label }) => label)).toEqual(['R&&D'])
    item('library.recent.0').click?.()
    expect(ran).toEqual(['recent 0'])
    expect(build(closedState).item('library.recent').enabled).toBe(false)
  })

  it('marks the appearance in use', () => {
    const { item, ran } = build({ ...openState, appearance: 'dark' })
    expect(item('appearance.dark').checked).toBe(true)
    expect(item('appearance.system').checked).toBe(false)
    item('appearance.light').click?.()
    expect(ran).toEqual(['light'])
  })

  it('has the app and window menus on macOS, and developer tools only in development', () => {
    const labels = (state: MenuState) => build(state).template.map(({ label, role }) => label ?? role)
    expect(labels({ ...openState, platform: 'darwin' })).toEqual([
      'appMenu',
      'File',
      'Edit',
      'Event',
      'View',
      'windowMenu',
      'Help',
    ])
    expect(labels(openState)).toEqual(['File', 'Edit', 'Event', 'View', 'Help'])
    const roles = (state: MenuState) => build(state).items.map(({ role }) => role)
    expect(roles(openState)).not.toContain('toggleDevTools')
    expect(roles({ ...openState, isDevelopment: true })).toContain('toggleDevTools')
  })
})
