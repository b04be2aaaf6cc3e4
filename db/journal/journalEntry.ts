import { createHash } from 'node:crypto'
import { z } from 'zod'

const change = z.strictObject({
  subject: z.enum(['event', 'article', 'library']),
  /** SHA-256 of the article's bytes; empty for the library. */
  article: z.string(),
  /** Key of the event within its article; empty for what is no event. */
  event: z.string(),
  field: z.string(),
  /** Stored texts; of joins and splits with `reference`s in place of ids. Null: no value of a person's. */
  before: z.string().nullable(),
  after: z.string().nullable(),
})

const entry = z.strictObject({
  version: z.literal(1),
  library: z.string(),
  sequence: z.int().min(1),
  /** `source`: an article's file has other bytes; no step, and its group means nothing. */
  kind: z.enum(['step', 'undo', 'redo', 'source']),
  /** `change.group_id` of the step that is done, undone or done again. */
  group: z.int().min(1),
  label: z.string(),
  atMs: z.int(),
  changes: z.array(change),
})

export type JournalChange = z.output<typeof change>

/** One line of the journal: everything one step of an analyst set. Row ids are not in it; see `reference`. */
export type JournalEntry = z.output<typeof entry>

/** What is said of an entry before it has its number. */
export type JournalDraft = Omit<JournalEntry, 'version' | 'library' | 'sequence'>

/** `{"check":"0f…","entry":{…}}` and a line feed; the check is of the entry's own text. */
export function encodeEntry(value: JournalEntry): string {
  const text = JSON.stringify(value)
  return `{"check":"${checkOf(text)}","entry":${text}}\n`
}

/** The entry of a line without its line feed; null for a torn or damaged one. */
export function decodeEntry(line: string): JournalEntry | null {
  const match = /^\{"check":"([0-9a-f]{16})","entry":/.exec(line)
  if (match === null || !line.endsWith('}')) return null
  const text = line.slice(match[0].length, -1)
  if (checkOf(text) !== match[1]) return null
  try {
    return entry.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function checkOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
