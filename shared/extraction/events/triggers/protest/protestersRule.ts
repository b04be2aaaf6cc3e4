import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'

/** "protesters threw bottles", "a group of demonstrators blocked the road": the crowd with what it did. Not "critics and protesters say". */
export const protestersRule: TriggerRule = {
  name: 'protesters',
  type: 'protest',
  starts: ['protesters', 'protestors', 'demonstrators', 'marchers', 'rioters', 'protester'],
  read(view, at) {
    const next = wordAt(view, at + 1)
    const acts =
      (next.length > 4 && next.endsWith('ed')) ||
      /^(?:threw|took|held|blocked|set|gathered|who|clashed|began|fought|broke|ran|burned|filled|throwing|chanting|blocking|carrying|responded)$/.test(
        next,
      )
    return {
      last: at + 2,
      definite: true,
      mergeOnly: !acts || /^(?:agreed|accused|argued|asked|alleged|demanded|called)$/.test(next),
    }
  },
}
