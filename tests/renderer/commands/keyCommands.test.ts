import { expect, test } from 'vitest'
import { commandOfKey, shortcutsOf } from '../../../renderer/commands/keyCommands.ts'
import { commands } from '../../../shared/model/command.ts'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('every key of the list finds its command, whatever the case of a letter', () => {
  for (const { id, keys } of commands) {
    if (keys === '') continue
    expect(commandOfKey({ ...plain, key: keys }), keys).toBe(id)
    if (keys.length === 1) expect(commandOfKey({ ...plain, key: keys.toLowerCase() }), keys).toBe(id)
  }
})

test('no two commands share a key or an accelerator', () => {
  for (const field of ['keys', 'accelerator'] as const) {
    const used = commands.map((command) => String(command[field]).toUpperCase()).filter((word) => word !== '')
    expect(new Set(used).size, field).toBe(used.length)
  }
})

test('keys with Ctrl, Alt or Cmd belong to the menu', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) {
    expect(commandOfKey({ ...plain, [modifier]: true, key: 'a' })).toBeNull()
  }
})

test('other keys have no command', () => {
  expect(commandOfKey({ ...plain, key: 'q' })).toBeNull()
  expect(commandOfKey({ ...plain, key: 'enter' })).toBeNull()
})

test('shortcuts are written as each system writes them', () => {
  const find = { accelerator: 'CmdOrCtrl+F', keys: '/' } as const
  expect(shortcutsOf(find, 'linux')).toEqual(['Ctrl+F', '/'])
  expect(shortcutsOf(find, 'darwin x64')).toEqual(['⌘F', '/'])
  expect(shortcutsOf({ accelerator: '', keys: '' }, 'linux')).toEqual([])
})
