import { ownTypeLimits } from '../../shared/model/ownType.ts'
import { type DraftType, isNameTaken, type TypesDraft } from './typesDraft.ts'

/** What is wrong with the fields of a type, in words beside each; null where nothing is. */
export type TypeProblems = {
  readonly name: string | null
  readonly color: string | null
  readonly triggers: string | null
}

export const NO_PROBLEMS: TypeProblems = { name: null, color: null, triggers: null }

export function typeProblems(draft: TypesDraft, type: DraftType): TypeProblems {
  return {
    name: nameProblem(draft, type),
    color: isHexColour(type.color) ? null : 'Use a colour like #1a2b3c.',
    triggers: triggersProblem(type.triggers),
  }
}

export function hasProblem({ name, color, triggers }: TypeProblems): boolean {
  return name !== null || color !== null || triggers !== null
}

export function isHexColour(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color)
}

function nameProblem(draft: TypesDraft, type: DraftType): string | null {
  const name = type.name.trim()
  if (name === '') return 'Give the type a name.'
  if (name.length > ownTypeLimits.nameLength) return `Use at most ${ownTypeLimits.nameLength} characters.`
  return isNameTaken(draft, type) ? 'There is a type of that name already.' : null
}

function triggersProblem(triggers: readonly string[]): string | null {
  if (triggers.length === 0) return 'Give at least one word or phrase.'
  if (triggers.length > ownTypeLimits.triggers) return `Use at most ${ownTypeLimits.triggers} words and phrases.`
  const tooLong = triggers.find((trigger) => trigger.trim().length > ownTypeLimits.triggerLength)
  if (tooLong !== undefined) {
    return `“${tooLong.slice(0, 20)}…” is longer than ${ownTypeLimits.triggerLength} characters.`
  }
  const letterless = triggers.find((trigger) => !/\p{L}/u.test(trigger))
  return letterless === undefined ? null : `“${letterless}” has no letter.`
}
