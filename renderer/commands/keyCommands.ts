import { type Command, type CommandId, commands } from '../../shared/model/command.ts'

/** Commands by their key without a modifier, as `KeyboardEvent.key` gives it. */
const byKey: ReadonlyMap<string, CommandId> = new Map(
  commands.filter(({ keys }) => keys !== '').map(({ keys, id }) => [normalised(keys), id]),
)

type Keystroke = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The command of a keystroke without Ctrl, Alt or Cmd; null where there is none. */
export function commandOfKey({ key, ctrlKey, metaKey, altKey }: Keystroke): CommandId | null {
  if (ctrlKey || metaKey || altKey) return null
  return byKey.get(normalised(key)) ?? null
}

function normalised(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key
}

/**
 * A command's shortcuts as a person reads them.
 * @example shortcutsOf(find) → ['Ctrl+F', '/'] on Linux, ['⌘F', '/'] on macOS
 */
export function shortcutsOf(
  { accelerator, keys }: Pick<Command, 'accelerator' | 'keys'>,
  platform: string,
): readonly string[] {
  return [...(accelerator === '' ? [] : [acceleratorWords(accelerator, platform)]), ...(keys === '' ? [] : [keys])]
}

function acceleratorWords(accelerator: string, platform: string): string {
  if (!platform.startsWith('darwin')) return accelerator.replace('CmdOrCtrl', 'Ctrl')
  return accelerator.replace('CmdOrCtrl+', '⌘').replace('Shift+', '⇧').replace('Alt+', '⌥')
}
