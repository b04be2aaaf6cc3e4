import { expect, test } from 'vitest'
import { plainForm, presentTense } from '../../../../../shared/extraction/events/titles/presentTense.ts'

test.each(
  `shot shoot|charged charge|stopped stop|denied deny|ordered order|blocked block|passed pass|approved approve|arrested arrest
  |revoked revoke|announced announce|signed sign|voted vote|ruled rule|withdrew withdraw|sent send|investigated investigate
  |launched launch|resigned resign|released release|declared declare|suspended suspend|repealed repeal|extended extend
  |issued issue|opened open|halted halt|barred bar|overturned overturn|upheld uphold|rejected reject|fired fire|filed file
  |deployed deploy|activated activate|mobilized mobilize|pleaded plead|convicted convict|robbed rob|stabbed stab|placed place
  |investigating investigate|reviewing review|scheduled schedule|required require|allowed allow|lifted lift|vetoed veto
  |introduced introduce|proposed propose|dismissed dismiss|marched march|gathered gather|handled handle|adopted adopt`
    .split('|')
    .map((pair) => pair.trim().split(' ')),
)('%s is a form of %s', (form, plain) => {
  expect(plainForm(form ?? '')).toBe(plain)
})

test('A present agrees with its subject, and stays when it is one already', () => {
  expect(presentTense('sent', false)).toBe('sends')
  expect(presentTense('sent', true)).toBe('send')
  expect(presentTense('denied', false)).toBe('denies')
  expect(presentTense('blocks', false)).toBe('blocks')
})
