/**
 * What kind of thing happened. The nine news types and `other`; each is a lane of the timeline.
 * The meaning of each is in ARCHITECTURE.md, "Words".
 */
export const eventTypes = [
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

export type EventType = (typeof eventTypes)[number]

/** Names as shown in lanes, legends, lists and exports. */
export const eventTypeNames: Readonly<Record<EventType, string>> = {
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
