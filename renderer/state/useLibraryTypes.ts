import { useEffect } from 'react'
import { BUILT_IN_CATALOG, typeCatalog } from '../../shared/figure/typeCatalog.ts'
import { typeCatalogStore } from './typeCatalogStore.ts'
import { useAnswer } from './useAnswer.ts'

/** Keeps the types on screen those of the open library. */
export function useLibraryTypes(isOpen: boolean): void {
  const { data } = useAnswer('types.get', [], { enabled: isOpen, keepsPrevious: false })
  const ownTypes = isOpen ? data?.ownTypes : undefined
  useEffect(() => {
    typeCatalogStore.set(ownTypes === undefined ? BUILT_IN_CATALOG : typeCatalog(ownTypes))
  }, [ownTypes])
}
