import { wordAt } from '../../sentenceView.ts'
import type { TriggerRule } from '../../trigger.ts'

/** "a hearing is scheduled for Monday", "a Senate hearing", "at a congressional hearing". Not "hearing gunshots", "hearing aids". */
export const hearingRule: TriggerRule = {
  name: 'hearing',
  type: 'investigation',
  starts: ['hearing', 'hearings', 'inquest'],
  read(view, at) {
    const [before, next] = [wordAt(view, at - 1), wordAt(view, at + 1)]
    if (/^(?:aids?|loss|from|about|that|the|shots|gunshots|room|rooms|of)$/.test(next)) return null
    if (
      !/^(?:a|the|court|senate|house|committee|congressional|public|oversight|confirmation|preliminary|bail|detention|evidentiary|disciplinary|budget|first|next|council|another|his|her|appeals?|emergency|administrative)$/.test(
        before,
      )
    )
      return null
    return { last: at + 2, definite: before === 'the', mergeOnly: before === 'the' }
  },
}
