/** Raised whenever a rule or list changes what extraction says, so that libraries know to read their articles again. */
export const EXTRACTOR_VERSION = 2
