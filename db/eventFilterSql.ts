import type { EventFilter } from '../shared/model/event.ts'
import type { SqlParameters } from './statements.ts'

export type FilterSql = { readonly where: string; readonly parameters: SqlParameters }

/**
 * Where an event stands in time: its first possible day, or for "by January" its last. An open date counts as its
 * known bound, where its arrow is drawn.
 */
export const FIRST_DAY = 'coalesce(event_now.earliest_day, event_now.latest_day)'
export const LAST_DAY = 'coalesce(event_now.latest_day, event_now.earliest_day)'

/** Order of the list: by day, undated last, then as they came. */
export const EVENT_ORDER = `${FIRST_DAY} IS NULL, ${FIRST_DAY}, event_now.id`

/** A condition on `event_now`. Values travel as parameters; the text differs only by which parts a filter has. */
export function eventFilterSql(filter: EventFilter): FilterSql {
  const conditions = ['event_now.review IN (SELECT value FROM json_each(:review))']
  const parameters: Record<string, string | number> = { review: JSON.stringify(filter.review) }
  if (filter.types !== null) {
    conditions.push('event_now.type IN (SELECT value FROM json_each(:types))')
    parameters.types = JSON.stringify(filter.types)
  }
  if (filter.articleId !== null) {
    conditions.push('event_now.article_id = :articleId')
    parameters.articleId = filter.articleId
  }
  if (filter.dated !== 'both') {
    conditions.push(`${FIRST_DAY} IS ${filter.dated === 'dated' ? 'NOT NULL' : 'NULL'}`)
  }
  for (const [index, word] of wordsOf(filter.text).entries()) {
    conditions.push(holdsWord(`:word${index}`))
    parameters[`word${index}`] = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  }
  return { where: conditions.join(' AND '), parameters }
}

function wordsOf(text: string): string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))]
}

/** The word stands in a title, place, name or quote. LIKE ignores the case of ASCII letters only. */
function holdsWord(word: string): string {
  const like = `LIKE ${word} ESCAPE '\\'`
  return `(
    event_now.title ${like} OR event_now.place ${like}
    OR EXISTS (SELECT 1 FROM json_each(event_now.people) AS person WHERE person.value ${like})
    OR EXISTS (SELECT 1 FROM json_each(event_now.organisations) AS organisation WHERE organisation.value ${like})
    OR EXISTS (SELECT 1 FROM evidence WHERE evidence.event_id = event_now.id AND evidence.quote ${like}))`
}
