import type { CommandId } from '../../../shared/model/command.ts'
import type { LaunchedApp } from '../harness/launchApp.ts'

/** Clicks the menu item of a command. */
export async function clickMenu({ electron }: LaunchedApp, command: CommandId): Promise<void> {
  const isThere = await electron.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id)
    item?.click()
    return item !== undefined && item !== null
  }, command)
  if (!isThere) throw new Error(`the menu has no ${command}`)
}
