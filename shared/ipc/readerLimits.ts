/**
 * How much the reader may answer. The reader keeps to these, and main refuses an answer that does not.
 * Lengths are JavaScript string units.
 */
export const readerLimits = {
  /** 20 MB of text at the most. */
  textLength: 20 * 1024 * 1024,
  /** Pages or chapters of one article. */
  parts: 10_000,
  partLabelLength: 100,
  /** Of a text. */
  events: 5000,
  /** Rows of a table, each an event and a part. */
  tableRows: 50_000,
  /** Events of one message: more than these come in several, so that checking them leaves main free in between. */
  eventBatch: 500,
  evidence: 500,
  rules: 50,
  /** Links of the chain to a date. */
  steps: 50,
  /** Participants, mentions or signs that a reason names. */
  reasons: 50,
  /** People or organisations of one event. */
  names: 200,
  nameLength: 300,
  shortTextLength: 2000,
  eventTitleLength: 500,
  quoteLength: 20_000,
} as const
