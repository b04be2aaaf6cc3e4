import { expect, test } from 'vitest'
import { compileTypes } from '../../../../shared/extraction/ownTypes/compileTypes.ts'
import { matchPhrases } from '../../../../shared/extraction/ownTypes/matchPhrases.ts'
import { splitSentences } from '../../../../shared/extraction/text/splitSentences.ts'
import { tokenAt } from '../../../../shared/extraction/text/token.ts'
import { tokenise } from '../../../../shared/extraction/text/tokenise.ts'
import { TYPES } from './ownTypes.ts'

/** The words of every match in the first sentence of a text. */
function matches(text: string): string[] {
  const tokens = tokenise(text)
  return splitSentences(text, tokens)
    .slice(0, 1)
    .flatMap((sentence) =>
      matchPhrases({ text, tokens, sentence, entities: [], times: [] }, compileTypes(TYPES)).map(({ first, last }) =>
        text.slice(tokenAt(tokens, first).start, tokenAt(tokens, last - 1).end),
      ),
    )
}

test.each([
  ['Two car-bombs exploded in the harbour on Monday.', 'car-bombs'],
  ['Two car bombs exploded in the harbour on Monday.', 'car bombs'],
  ['A carbomb exploded in the harbour on Monday.', 'carbomb'],
  ['REBELS BLEW UP A BRIDGE NEAR THE BORDER ON MONDAY.', 'BLEW UP'],
  ['Masked men gunned two traders down on Monday.', 'gunned two traders down'],
  ['Rioters set the old library on fire on Monday.', 'set the old library on fire'],
  ['Rioters set fire to the old library on Monday.', 'set fire'],
  ['The rebels took four engineers hostage on Monday.', 'took four engineers hostage'],
  ['Rebels kidnapped a priest on Monday.', 'kidnapped'],
])('%s is matched by its longest phrase', (text, words) => {
  expect(matches(text)).toContain(words)
})

test('an object longer than a few words, or a comma, ends a phrase', () => {
  expect(matches('The council set, after a long night, fire rules for halls.')).toEqual([])
})

test('a shorter phrase inside a longer one of the same type is not matched again', () => {
  expect(matches('A car bomb was parked there.')).toEqual(['car bomb'])
})
