import type { JoinReason } from '../../shared/joining/joinReason.ts'

const words: Readonly<Record<JoinReason['kind'], string>> = {
  'same text': 'nearly the same text',
  'same person': 'same person',
  'same street': 'same street',
  'same place': 'same place',
  'same name': 'same names',
  'same age': 'same age',
  'same number': 'same numbers',
  'same organisation': 'same organisation',
  'same amount': 'same amount',
  'same words': 'same words',
  'same day': 'same day',
}

/** Kinds whose shared things are names, kept in lower case for comparing. */
const NAMES: ReadonlySet<JoinReason['kind']> = new Set(['same person', 'same street', 'same place', 'same name'])

/** `same person: Jane Roe` */
export function joinReasonWords({ kind, shared }: JoinReason): string {
  if (shared === '') return words[kind]
  return `${words[kind]}: ${NAMES.has(kind) ? capitalised(shared) : shared}`
}

function capitalised(text: string): string {
  return text.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
