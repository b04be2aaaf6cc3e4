import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'
import { isPerson } from './isPerson.ts'

/** "the arrest of Lee", "his arrest". Not "cardiac arrest", "house arrest", "an arrest warrant", "no arrests". */
export const arrestNoun: TriggerRule = {
  name: 'arrest noun',
  type: 'arrest',
  starts: ['arrest'],
  read(view, at) {
    const [before, next] = [wordAt(view, at - 1), wordAt(view, at + 1)]
    if (
      /^(?:cardiac|house|under|no|citizen|to|-)$/.test(before) ||
      /^(?:warrants?|records?|affidavit|report)$/.test(next)
    ) {
      if (before !== 'to') return null
      const verb = readVerbGroup(view, at)
      return verb.infinitive && isPerson(view, at + 1)
        ? { first: verb.first, last: at + 2, verb, facet: 'arrest' }
        : null
    }
    return {
      last: next === 'of' ? at + 3 : at + 1,
      facet: 'arrest',
      definite: /^(?:the|his|her|their|'s|that)$/.test(before),
    }
  },
}
