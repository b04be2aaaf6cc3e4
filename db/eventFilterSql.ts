import type { EventFilter } from '../shared/model/event.ts'
import type { SqlParameters } from './statements.ts'

export type FilterSql = { readonly where: string; readonly parameters: SqlParameters }

/** Order of the list: by day, undated last, then as they came. An open date stands at its known bound. */
export const EVENT_ORDER = 'event_index.first_day IS NULL, event_index.first_day, event_index.id'

/** A condition on `event_index`. Values travel as parameters; the text differs only by which parts a filter has. */
export function eventFilterSql(filter: EventFilter): FilterSql {
  const conditions = ['event_index.review IN (SELECT value FROM json_each(:review))']
  const parameters: Record<string, string | number> = { review: JSON.stringify(filter.review) }
  if (filter.types !== null) {
    conditions.push('event_index.type IN (SELECT value FROM json_each(:types))')
    parameters.types = JSON.stringify(filter.types)
  }
  if (filter.articleId !== null) {
    conditions.push('event_index.id IN (SELECT head_id FROM event_group WHERE article_id = :articleId)')
    parameters.articleId = filter.articleId
  }
  if (filter.dated !== 'both') {
    conditions.push(`(event_index.first_day IS NULL) = ${filter.dated === 'undated' ? 1 : 0}`)
  }
  const words = wordsOf(filter.text)
  for (const [index, word] of words.entries()) {
    parameters[`word${index}`] = containing(word)
    parameters[`json${index}`] = containing(JSON.stringify(word).slice(1, -1))
  }
  if (words.length > 0) {
    const holds = words.map((_, index) => holdsWord(`:word${index}`, `:json${index}`))
    conditions.push(`EXISTS (SELECT 1 FROM event_now WHERE event_now.id = event_index.id AND ${holds.join(' AND ')})`)
  }
  return { where: conditions.join(' AND '), parameters }
}

function wordsOf(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))]
}

/** LIKE pattern for a text that has `part` somewhere. LIKE ignores the case of ASCII letters only. */
function containing(part: string): string {
  return `%${part.replace(/[\\%_]/g, '\\$&')}%`
}

/** The word stands in a title, place, name or quote. */
function holdsWord(word: string, json: string): string {
  const like = `LIKE ${word} ESCAPE '\\'`
  // A look at the JSON as text passes over most lists before one is taken apart, which is slower.
  const listHolds = (list: string) =>
    `(${list} LIKE ${json} ESCAPE '\\' AND EXISTS (SELECT 1 FROM json_each(${list}) AS name WHERE name.value ${like}))`
  return `(
    event_now.title ${like} OR event_now.place ${like}
    OR ${listHolds('event_now.people')} OR ${listHolds('event_now.organisations')}
    OR EXISTS (
      SELECT 1 FROM event_group JOIN evidence ON evidence.event_id = event_group.id
      WHERE event_group.head_id = event_now.id AND evidence.quote ${like}))`
}
