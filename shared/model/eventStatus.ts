/** Whether the source says it took place, is scheduled or intended, or is only proposed. */
export const eventStatuses = ['happened', 'planned', 'proposed'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** Where the analyst stands: `proposed` is a machine event nobody has decided on. */
export const reviewStates = ['proposed', 'accepted', 'rejected'] as const
export type ReviewState = (typeof reviewStates)[number]
