/** The nine news types and `other`. The meaning of each is in ARCHITECTURE.md, "Words". */
export const builtInTypes = [
  'shooting',
  'directive',
  'funding_vote',
  'court_ruling',
  'legislation',
  'deployment',
  'investigation',
  'arrest',
  'protest',
  'other',
] as const

export type BuiltInType = (typeof builtInTypes)[number]

/** What kind of thing happened: a built-in type or the id of one of the analyst's own. Each is a lane of the timeline. */
export type EventType = string

/** Names of the built-in types as shown in lanes, legends, lists and exports; `typeCatalog` has those of all types. */
export const builtInTypeNames: Readonly<Record<BuiltInType, string>> = {
  shooting: 'Shooting',
  directive: 'Directive',
  funding_vote: 'Funding vote',
  court_ruling: 'Court ruling',
  legislation: 'Legislation',
  deployment: 'Deployment',
  investigation: 'Investigation',
  arrest: 'Arrest',
  protest: 'Protest',
  other: 'Other',
}

/** The form of every type's id, built-in or not. */
export const EVENT_TYPE_PATTERN = /^[a-z][a-z0-9_-]{0,39}$/

export function isBuiltInType(type: EventType): type is BuiltInType {
  return Object.hasOwn(builtInTypeNames, type)
}
