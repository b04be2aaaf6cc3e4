import { readItem, writeItem } from './localItem.ts'
import { createStore, type Store } from './store.ts'

/** A yes or no that outlives the window, such as whether a section is unfolded. */
export function rememberFlag(name: string, byDefault: boolean): Store<boolean> {
  const key = `throughline.flag.${name}`
  const kept = readItem(key)
  const store = createStore(kept === null ? byDefault : kept === 'true')
  store.subscribe(() => writeItem(key, String(store.get())))
  return store
}
