import type { DateDerivation, DatePart } from '../../shared/model/dateDerivation.ts'
import { describeDate } from '../../shared/model/describeDate.ts'

/**
 * How a date came about, in sentences for a person, the most important first.
 * @example ['“last month”, counted from 3 February 2026, the day of publication.', 'The article states the month; the year is inferred.']
 */
export function derivationWords(derivation: DateDerivation): readonly string[] {
  const { known, guessed, unresolved } = derivation
  return [originWords(derivation), ...(unresolved || guessed.length === 0 ? [] : [partWords(known, guessed)])]
}

function originWords({ expression, anchor, anchorDate, unresolved }: DateDerivation): string {
  const words = expression === null ? null : `“${expression.text}”`
  if (unresolved) {
    return words === null
      ? 'The date depends on the day of publication, which is not known yet.'
      : `${words} counts from the day of publication, which is not known yet.`
  }
  const from = anchorDate === '' ? '' : ` ${describeDate(anchorDate)},`
  if (anchor === 'publication') {
    return words === null
      ? `No words date it; taken from${from} the day of publication.`
      : `${words}, counted from${from} the day of publication.`
  }
  if (anchor === 'text') {
    return words === null
      ? `No words date it; taken from${from} a date nearby in the text.`
      : `${words}, counted from${from} a date in the text.`
  }
  return words === null ? 'No words of the article date it.' : `${words}, as the article says.`
}

function partWords(known: readonly DatePart[], guessed: readonly DatePart[]): string {
  const inferred = `${listed(guessed)} ${guessed.length === 1 ? 'is' : 'are'} inferred`
  return known.length === 0 ? `${capitalised(inferred)}.` : `The article states ${listed(known)}; ${inferred}.`
}

/** `the year and the month` */
function listed(parts: readonly DatePart[]): string {
  const words = parts.map((part) => `the ${part}`)
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
