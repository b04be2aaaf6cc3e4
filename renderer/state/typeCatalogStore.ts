import { BUILT_IN_CATALOG, type TypeCatalog } from '../../shared/figure/typeCatalog.ts'
import { createStore, useStore } from './store.ts'

/** Names, colours and glyphs of all types, the analyst's own of the open library among them. */
export const typeCatalogStore = createStore<TypeCatalog>(BUILT_IN_CATALOG)

export function useTypeCatalog(): TypeCatalog {
  return useStore(typeCatalogStore)
}
