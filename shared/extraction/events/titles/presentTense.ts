import { IRREGULAR_VERBS } from '../../lexicon/irregularVerbs.ts'

const PLAIN_BY_PAST = new Map<string, string>()
for (const [plain, pasts] of IRREGULAR_VERBS)
  for (const past of pasts) if (!PLAIN_BY_PAST.has(past)) PLAIN_BY_PAST.set(past, plain)

/** Ends of stems that lost an "-e" before "-ed" or "-ing": "charg", "resolv", "releas", "rescu", "fir", "announc", "hik". */
const LOST_E =
  /(?:[cvzu]|[^aeiou]at|[aeiou]at|[^s]s|[dlr]g|[aeiou]g|[^aeiou]ir|[aeiou]dg|[^aeo]ud|[^aeiou]id|[^aeiou]ad|[^aeiou]od|uir|ar|[^aeiou]ur|[^aeiou]or|in|[^aeiou]os|[^aeiou][aiou]k|[bcdfgkptz]l|[^aeiou]pt?os)$/
const KEEPS =
  /(?:eat|oat|mat|bomb|[^aeiou]tur|hear|fear|appear|clear|bar|war|jam|plan|begin|explain|[aeo]in|join|ruin|coin|jin|sign|visit|limit|edit|hit|order|offer|focus|ss|allow|monitor|sponsor|author|favor|honor|anchor|appeal|reveal|jail|detail|hail|sail|derail|loan|exit|orbit|audit|solicit|suppress|bias)$/

/** The plain form of a past, participle or gerund: "shot" → shoot, "charged" → charge, "stopped" → stop, "denied" → deny. */
export function plainForm(word: string): string {
  const irregular = PLAIN_BY_PAST.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 5) return word
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`
  const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : ''
  if (stem === '') return word
  const [last, before] = [stem.at(-1) ?? '', stem.at(-2) ?? '']
  if (
    /^(?:rul|schedul|fil|vot|not|quot|promot|devot|cit|invit|unit|execut|prosecut|persecut|institut|disput|complet|compet|expir|requir|admir)$/.test(
      stem,
    )
  )
    return `${stem}e`
  if (last === before && !/[aeiouslfz]/.test(last)) return stem.slice(0, -1)
  if (/^(?:control|patrol|cancel|propel|compel|rebel|expel|repel|travel|label|fuel)l$/.test(stem))
    return stem.slice(0, -1)
  return KEEPS.test(stem) || !LOST_E.test(stem) ? stem : `${stem}e`
}

/** "withdrew", "took": a past that is no participle. */
export function isSimplePast(word: string): boolean {
  const pasts = IRREGULAR_VERBS.get(PLAIN_BY_PAST.get(word) ?? '')
  return pasts !== undefined && pasts.length > 1 && pasts[0] === word && !pasts.includes(word, 1)
}

/** What a headline writes for a past happening: "sent" → sends, with a plural subject send. A present stays as it is. */
export function presentTense(word: string, plural: boolean): string {
  if (!/(?:ed|ing)$/.test(word) && !PLAIN_BY_PAST.has(word)) return word
  const plain = plainForm(word)
  if (plural) return plain
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|[^aeiou]o|^do|^go)$/.test(plain) ? `${plain}es` : `${plain}s`
}
