import type { Mention } from '../events/mention.ts'
import { wordAt } from '../events/sentenceView.ts'

const GENERAL_NAMES = new Set(
  'attack attacks assault assaults incident incidents raid raids action actions crime violence tragedy disaster accident strike'.split(
    ' ',
  ),
)

/** "the attack": a noun that a bombing or a kidnapping may be called by too. */
export function isGeneralName({ trigger, view }: Mention): boolean {
  return trigger.verb === null && GENERAL_NAMES.has(wordAt(view, trigger.at))
}
