export const eventFormats = ['csv', 'json'] as const
export type EventFormat = (typeof eventFormats)[number]
