import { findWord, wordAt } from '../../sentenceView.ts'
import type { TriggerReading, TriggerRule } from '../../trigger.ts'
import { readVerbGroup } from '../../verbGroup.ts'

const HARM = new Set(
  'killed wounded struck hit injured died suffered suffering suffers sustained sustaining dead exchanged exchanging traded treated'.split(
    ' ',
  ),
)

/**
 * Gunfire: "killed in a burst of gunfire", "shots rang out", "struck by bullets", "suffered a gunshot wound".
 * Not "reports of gunfire" (joins an incident, makes none).
 */
export const gunfireRule: TriggerRule = {
  name: 'gunfire',
  type: 'shooting',
  starts: ['gunfire', 'gunshot', 'gunshots', 'shots', 'bullet', 'bullets', 'drive-by'],
  read(view, at): TriggerReading | null {
    const word = wordAt(view, at)
    const harmed = findWord(view, at - 6, at, HARM)
    const erupted = /^(?:rang|erupted|broke|hit|struck|killed|wounded)$/.test(wordAt(view, at + 1))
    if (word.startsWith('bullet') && harmed < 0) return null
    if (harmed < 0 && !erupted)
      return word === 'shots' && wordAt(view, at + 1) !== 'fired'
        ? {
            mergeOnly: wordAt(view, at - 1) === 'heard',
            last: at + 1,
            ...(wordAt(view, at - 1) === 'heard' ? {} : { mergeOnly: true }),
          }
        : { mergeOnly: true, definite: true, last: at + 1 }
    const verb = harmed >= 0 ? readVerbGroup(view, harmed) : null
    return { first: harmed >= 0 ? harmed : at, last: erupted ? at + 2 : at + 1, verb }
  },
}
