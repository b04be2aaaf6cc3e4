import { assertNever } from '../assertNever.ts'
import type { ArticleWords } from '../model/articleWords.ts'
import type { BoundReason, DerivationStep } from '../model/dateDerivation.ts'
import { describeDate } from '../model/describeDate.ts'
import { DATE_RULE } from '../tables/tableRules.ts'
import { type Explanation, listed } from './explanation.ts'
import { isTimeRuleName, timeRuleWords } from './timeRuleWords.ts'

type StepOf<Kind extends DerivationStep['kind']> = Extract<DerivationStep, { kind: Kind }>

/**
 * One link of the chain as a sentence; null for one that has nothing to say by itself. `subject` is the expression for
 * the first link that reads it, null for a later one, which then says "it".
 */
export function explainStep(step: DerivationStep, subject: ArticleWords | null): Explanation | null {
  switch (step.kind) {
    case 'read':
      return explainRule(step.rule, subject)
    case 'count':
      return explainCount(step)
    case 'side':
      return explainSide(step)
    case 'year':
      return explainYear(step)
    case 'choose':
      return explainChoice(step)
    case 'take':
      return explainTaking(step)
    case 'bound':
      return explainBound(step)
    case 'second':
      return null
    default:
      return assertNever(step, 'step of a derivation')
  }
}

/** The date of a table's row: `1/2/2026` stands in a date column, read as m/d/yyyy. */
function explainCell(format: string, subject: ArticleWords | null): Explanation {
  const words = `read as ${format}`
  return subject === null
    ? [`The date is in columns of the row, ${words}.`]
    : [subject, ` is the date in the row, ${words}.`]
}

/** A library may name a rule that this version does not know; its name then has to do. */
function explainRule(rule: string, subject: ArticleWords | null): Explanation {
  if (rule.startsWith(`${DATE_RULE} `)) return explainCell(rule.slice(DATE_RULE.length + 1), subject)
  const words = isTimeRuleName(rule) ? timeRuleWords[rule] : `was read by the rule “${rule}”`
  return subject === null ? [`It ${words}.`] : [subject, ` ${words}.`]
}

function explainCount({ from, date, words }: StepOf<'count'>): Explanation {
  if (date === '') {
    return from === 'publication'
      ? ['It counts from the day of publication, which is not known yet.']
      : ['It counts from a date told before it, which is not known yet.']
  }
  const anchor = `Counted from ${describeDate(date)}`
  if (from === 'publication') return [`${anchor}, the day of publication.`]
  if (words === null) return [`${anchor}, a date told before it.`]
  return from === 'event' ? [`${anchor}, the date of `, words, '.'] : [`${anchor}, told before it: `, words, '.']
}

function explainSide({ side, because, words }: StepOf<'side'>): Explanation {
  const nearest = { past: 'the nearest one before', future: 'the next one after', same: 'the one that day falls in' }[
    side
  ]
  switch (because) {
    case 'tense':
      if (words === null) return [`Taken as ${nearest}, by the tense.`]
      return [`Taken as ${nearest}, because `, words, side === 'future' ? ' looks ahead.' : ' looks back.']
    case 'word':
      return [`Taken as ${nearest}, as its own word says.`]
    case 'custom':
      return [`Taken as ${nearest}, as is usual in news where no verb says otherwise.`]
    case 'status':
      return side === 'future'
        ? ['What is planned lies ahead, so the other side was taken.']
        : ['What is told as a fact lies in the past, so the other side was taken.']
    default:
      return assertNever(because, 'reason for a side')
  }
}

function explainYear({ year, because, words }: StepOf<'year'>): Explanation {
  const taken = `It names no year; ${year} was taken`
  switch (because) {
    case 'tense':
      return words === null ? [`${taken}, by the tense.`] : [`${taken}, because of `, words, '.']
    case 'word':
      return [`${taken}, by its own word.`]
    case 'nearest':
      return [`${taken}, the nearest.`]
    case 'running':
      return words === null ? [`${taken}, the year told last.`] : [`${taken}, the year told last: `, words, '.']
    default:
      return assertNever(because, 'reason for a year')
  }
}

function explainChoice({ because, over }: StepOf<'choose'>): Explanation | null {
  if (over.length === 0) return null
  return because === 'reporting'
    ? ['Taken rather than ', ...listed(over), ', which says when it was told.']
    : ['Nearer to what happened than ', ...listed(over), '.']
}

function explainTaking({ from, words }: StepOf<'take'>): Explanation {
  const place =
    from === 'mention' ? 'Another sentence about the same event dates it' : 'A sentence near by names the day'
  return words === null ? [`${place}.`] : [`${place}: `, words, '.']
}

/** `words` is the word in front, the verb or the other event; `date` the date that bounds. */
function explainBound({ because, date, words }: StepOf<'bound'>): Explanation {
  const day = describeDate(date)
  const published = date === '' ? 'the day of publication, which is not known yet' : `${day}, the day of publication`
  const told: Explanation = words === null ? ['The text'] : [words]
  const sentences: Readonly<Record<BoundReason, Explanation>> = {
    by: [...told, ` in front of it makes ${day} the latest date.`],
    since: [...told, ` in front of it makes ${day} the earliest date.`],
    until: [...told, ` in front of it makes ${day} the latest date.`],
    done: ['No words date it. ', ...told, ` tells it as done by ${published}.`],
    coming: ['No words date it. ', ...told, ` tells it as still to come on ${published}.`],
    planned: [`The plan was told on ${day} and is open since.`],
    cited: ['No words date it. The article refers to ', ...told, `, so it was there by ${published}.`],
    recent: [`That says no more than before ${published}.`],
    soon: [`That says no more than after ${published}.`],
    earlier: ['No words date it. It is told as earlier than ', ...told, `${ofDate(date)}.`],
    later: ['No words date it. It is told as later than ', ...told, `${ofDate(date)}.`],
    news: [`No words date it. It is told as news on ${published}, so it is of the days before.`],
    fresh: ['No words name the day. ', ...told, ` alone is taken as news of about ${published}.`],
    published: [`The article is of ${day}, within that time, so one end is that day.`],
  }
  return sentences[because]
}

function ofDate(date: string): string {
  return date === '' ? '' : `, ${describeDate(date)}`
}
