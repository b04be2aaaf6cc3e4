import { describe, expect, it } from 'vitest'
import { appEnvironment, electronSwitches } from '../../electron/launch/appCommand.ts'
import { needsVirtualDisplay } from '../../electron/launch/virtualDisplay.ts'

describe('the command that starts the app', () => {
  it('leaves the sandbox on for everybody but root', () => {
    expect(electronSwitches(1000)).toEqual([])
    expect(electronSwitches(undefined)).toEqual([])
    expect(electronSwitches(0)).toEqual(['--no-sandbox'])
  })

  it('names the compiled sqlite addon, and hands on none that the caller had set', () => {
    const base = { LANG: 'C', THROUGHLINE_SQLITE_BINDING: '/old.node' }
    expect(appEnvironment({ sqliteBindingPath: '/new.node' }, base)).toEqual({
      LANG: 'C',
      THROUGHLINE_SQLITE_BINDING: '/new.node',
    })
    expect(appEnvironment({ sqliteBindingPath: null }, base)).toEqual({ LANG: 'C' })
  })

  it('starts Electron as Electron, also from a shell that made Node of it', () => {
    expect(appEnvironment({ sqliteBindingPath: null }, { ELECTRON_RUN_AS_NODE: '1' })).toEqual({})
  })

  it('makes a display only on a Linux without one', () => {
    expect(needsVirtualDisplay('linux', {})).toBe(true)
    expect(needsVirtualDisplay('linux', { DISPLAY: '' })).toBe(true)
    expect(needsVirtualDisplay('linux', { DISPLAY: ':0' })).toBe(false)
    expect(needsVirtualDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(false)
    expect(needsVirtualDisplay('darwin', {})).toBe(false)
  })
})
