import type { SplitterPaneSize } from '@mantine/hooks'
import { readItem, writeItem } from './localItem.ts'
import { createStore, type Store } from './store.ts'

/** Sizes of a splitter's panes that outlive the window. What cannot be read or kept falls back to the default. */
export function rememberSizes(name: string, byDefault: readonly SplitterPaneSize[]): Store<SplitterPaneSize[]> {
  const key = `throughline.sizes.${name}`
  const store = createStore<SplitterPaneSize[]>(parseSizes(readItem(key), byDefault))
  store.subscribe(() => writeItem(key, JSON.stringify(store.get())))
  return store
}

export function parseSizes(text: string | null, byDefault: readonly SplitterPaneSize[]): SplitterPaneSize[] {
  if (text === null) return [...byDefault]
  try {
    const sizes: unknown = JSON.parse(text)
    const isUsable = Array.isArray(sizes) && sizes.length === byDefault.length && sizes.every(isPaneSize)
    return isUsable ? sizes : [...byDefault]
  } catch {
    return [...byDefault]
  }
}

function isPaneSize(size: unknown): size is SplitterPaneSize {
  if (typeof size === 'number') return Number.isFinite(size) && size > 0
  return typeof size === 'string' && /^\d{1,5}(\.\d+)?px$/.test(size)
}
