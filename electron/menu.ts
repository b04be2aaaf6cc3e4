import { Menu } from 'electron'
import { type MenuActions, type MenuState, menuTemplate } from './menuTemplate.ts'

/** Keeps the application menu in step with the app's state. */
export type AppMenu = { readonly update: (change: Partial<MenuState>) => void }

export function createAppMenu(first: MenuState, actions: MenuActions): AppMenu {
  let state = first
  let isPending = false

  function rebuild() {
    isPending = false
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, actions)))
  }

  rebuild()
  return {
    update(change) {
      const next = { ...state, ...change }
      if (JSON.stringify(next) === JSON.stringify(state)) return
      state = next
      // Several changes of one turn make one menu.
      if (!isPending) queueMicrotask(rebuild)
      isPending = true
    },
  }
}
