import { builtInTypeNames, isBuiltInType } from '../../shared/model/eventType.ts'
import type { OwnType } from '../../shared/model/ownType.ts'
import type { ReadingSettings } from '../../shared/model/readingSettings.ts'
import { idOfName } from './idOfName.ts'
import { presetColours } from './presetColours.ts'

/** A type as it stands in the dialog. A new one has no id yet: it is made from the name when the draft is saved. */
export type DraftType = Omit<OwnType, 'id'> & {
  /** Tells the entries of one draft apart. */
  readonly key: number
  readonly id: string | null
}

/** What the event types dialog edits before it is saved. */
export type TypesDraft = {
  readonly types: readonly DraftType[]
  readonly otherDated: boolean
  readonly nextKey: number
}

export function draftOf({ ownTypes, otherDated }: ReadingSettings): TypesDraft {
  return {
    types: ownTypes.map((type, key) => ({ ...type, key })),
    otherDated,
    nextKey: ownTypes.length,
  }
}

/** What saving the draft stores. */
export function settingsOf({ types, otherDated }: TypesDraft): ReadingSettings {
  const taken = new Set(types.flatMap(({ id }) => (id === null ? [] : [id])))
  const ownTypes = types.map(({ id: known, name, color, triggers }) => {
    const id = known ?? idOfName(name, (each) => taken.has(each) || isBuiltInType(each))
    taken.add(id)
    return { id, name: name.trim(), color, triggers }
  })
  return { ownTypes, otherDated }
}

/** Adds an empty type in the first preset colour that no other has; `key` is the new entry's. */
export function withNewType(draft: TypesDraft): { readonly draft: TypesDraft; readonly key: number } {
  const used = new Set(draft.types.map(({ color }) => color))
  const color = presetColours.find(({ value }) => !used.has(value)) ?? presetColours[0]
  const added: DraftType = { key: draft.nextKey, id: null, name: '', color: color.value, triggers: [] }
  return { draft: { ...draft, types: [...draft.types, added], nextKey: draft.nextKey + 1 }, key: added.key }
}

export function withChanged(draft: TypesDraft, key: number, change: Partial<DraftType>): TypesDraft {
  return { ...draft, types: draft.types.map((type) => (type.key === key ? { ...type, ...change } : type)) }
}

export function withoutType(draft: TypesDraft, key: number): TypesDraft {
  return { ...draft, types: draft.types.filter((type) => type.key !== key) }
}

/** Puts a removed type back where it was. */
export function withTypeAt(draft: TypesDraft, type: DraftType, position: number): TypesDraft {
  return { ...draft, types: draft.types.toSpliced(position, 0, type) }
}

/** Takes over the types of a file: one with a known id replaces that type, the others are added behind. */
export function withImported(draft: TypesDraft, imported: readonly OwnType[]): TypesDraft {
  const types = [...draft.types]
  let { nextKey } = draft
  for (const type of imported) {
    const position = types.findIndex(({ id }) => id === type.id)
    const known = types[position]
    if (known === undefined) types.push({ ...type, key: nextKey++ })
    else types[position] = { ...type, key: known.key }
  }
  return { ...draft, types, nextKey }
}

/** Whether a name, but for its case, is another type's of the draft or a built-in one's. */
export function isNameTaken(draft: TypesDraft, { key, name }: DraftType): boolean {
  const wanted = name.trim().toLowerCase()
  const others = draft.types.filter((type) => type.key !== key).map((type) => type.name)
  return [...others, ...Object.values(builtInTypeNames)].some((other) => other.trim().toLowerCase() === wanted)
}

export function isSameSettings(one: ReadingSettings, other: ReadingSettings): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function comparable({ ownTypes, otherDated }: ReadingSettings): unknown {
  return [otherDated, ownTypes.map(({ id, name, color, triggers }) => [id, name, color, triggers])]
}
