export type NameKind = 'person' | 'organisation' | 'place' | 'unknown'

/** A name as a token range. `unknown` is a capitalised phrase that only the rest of the article can tell. */
export type NameDraft = {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  readonly detail: 'area' | 'address' | ''
}

export function draftName(first: number, last: number, kind: NameKind, detail: NameDraft['detail'] = ''): NameDraft {
  return { first, last, kind, detail }
}
