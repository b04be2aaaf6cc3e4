import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

/** "opened fire on the crowd", "gunned down", "came under fire". Not "opened fire stations". */
export const openedFire: TriggerRule = {
  name: 'opened fire',
  type: 'shooting',
  starts: ['opened', 'opens', 'gunned', 'opening'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    if (wordAt(view, at) === 'gunned' ? next !== 'down' : next !== 'fire' || /^stations?$/.test(wordAt(view, at + 2)))
      return null
    const verb = readVerbGroup(view, at)
    return { first: verb.first, last: at + 3, verb }
  },
}
