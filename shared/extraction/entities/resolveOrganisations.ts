import { ACRONYMS } from '../lexicon/acronyms.ts'
import { type Token, tokenAt } from '../text/token.ts'
import type { NameDraft } from './nameDraft.ts'

/** What an article says of its acronyms: the name each stands for, and those that stand for no body at all. */
export type AcronymsOfArticle = {
  readonly fullNames: ReadonlyMap<string, string>
  readonly noBodies: ReadonlySet<string>
}

/**
 * Reads acronyms that an article introduces in brackets, "Harlan County Transit Board (HCTB)", also the other way round,
 * "HCTB (Harlan County Transit Board)"; those of well-known bodies hold where both forms stand anywhere in the article.
 * An acronym in brackets behind a name that is no body ("the Harlan Developers Meeting (HDM)") is none either.
 */
export function resolveOrganisations(
  tokens: readonly Token[],
  drafts: readonly NameDraft[],
  words: (draft: NameDraft) => string,
): AcronymsOfArticle {
  const fullNames = new Map<string, string>()
  const noBodies = new Set<string>()
  const names = new Map<string, string>()
  for (const draft of drafts) {
    if (draft.kind === 'organisation' && draft.last - draft.first > 1) {
      const name = words(draft)
      names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name)
    }
    if (draft.last - draft.first < 2) continue
    const inside = bracketed(tokens, draft.last)
    if (inside !== null && isAcronymOf(inside, words(draft))) {
      if (draft.kind === 'organisation') fullNames.set(inside, fullNames.get(inside) ?? words(draft))
      else if (draft.kind === 'unknown') noBodies.add(inside)
    }
    const outside = tokenAt(tokens, draft.first - 2)
    if (tokenAt(tokens, draft.first - 1).text === '(' && outside.shout && isAcronymOf(outside.text, words(draft)))
      if (draft.kind !== 'person' && draft.kind !== 'place') fullNames.set(outside.text, words(draft))
  }
  for (const [acronym, full] of ACRONYMS) {
    const known = names.get(full)
    if (known !== undefined && !fullNames.has(acronym)) fullNames.set(acronym, known)
  }
  return { fullNames, noBodies }
}

/** The acronym in brackets at `at`, or null. */
function bracketed(tokens: readonly Token[], at: number): string | null {
  const inside = tokenAt(tokens, at + 1)
  if (tokenAt(tokens, at).text !== '(' || tokenAt(tokens, at + 2).text !== ')') return null
  return inside.kind === 'word' && inside.shout ? inside.text : null
}

/** Whether the letters of an acronym are initials of the name, in order, most of them used. */
function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replaceAll('.', '').toLowerCase()
  const initials = name
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
  let found = 0
  for (const initial of initials) if (initial === letters.charAt(found)) found++
  return found >= Math.max(2, letters.length - 1)
}
