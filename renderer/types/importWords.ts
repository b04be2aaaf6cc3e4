import type { OwnType } from '../../shared/model/ownType.ts'
import type { TypesDraft } from './typesDraft.ts'

/** What a types file brought into a draft: `From the file: 2 new, 1 replaced. Save to use them.` */
export function importWords(before: TypesDraft, imported: readonly OwnType[]): string {
  if (imported.length === 0) return 'The file holds no types.'
  const replaced = imported.filter(({ id }) => before.types.some((type) => type.id === id)).length
  const added = imported.length - replaced
  const parts = [...(added > 0 ? [`${added} new`] : []), ...(replaced > 0 ? [`${replaced} replaced`] : [])]
  return `From the file: ${parts.join(', ')}. Save to use ${imported.length === 1 ? 'it' : 'them'}.`
}
