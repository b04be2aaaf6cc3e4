/** Why two events are taken for one, as data; the interface says it in words. */
export type JoinReason = {
  readonly kind: (typeof joinReasonKinds)[number]
  /** What they share: a name, an age, a street; empty where the kind says it all. */
  readonly shared: string
}

export const joinReasonKinds = [
  'same text',
  'same person',
  'same street',
  'same place',
  'same name',
  'same age',
  'same number',
  'same organisation',
  'same amount',
  'same words',
  'same day',
] as const
