import { expect, test } from 'vitest'
import { extract } from '../../../../shared/extraction/extract.ts'

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['A gunman opened fire, killing three and wounding at least 12.', ['killed 3', 'injured 12+']],
  ['The blast left two people dead and five injured.', ['killed 2', 'injured 5']],
  ['A man was killed and 12 others were wounded.', ['killed 1', 'injured 12']],
  ['Three police officers were shot dead.', ['killed 3']],
  ['More than 40 protesters were hurt; several people died.', ['injured 40+', 'killed several']],
  ['No one was hurt. There were no injuries.', ['injured 0', 'injured 0']],
  ['The death toll rose to 34 on Friday.', ['killed 34']],
  ['There were five deaths and a dozen injuries.', ['killed 5', 'injured 12']],
  ['The attack killed 1,200 civilians.', ['killed 1200']],
  ['He was killed 12 years ago, in 2012, and she was wounded on 5 January.', []],
  ['The truck killed two dogs. Three people were arrested.', []],
  ['It killed a plan that three people had made.', []],
]

test.each(cases)('%s', (text, expected) => {
  const { casualties } = extract({ text, published: '2026-02-03', counts: true })
  expect(casualties.map(({ fate, count, atLeast }) => `${fate} ${count ?? 'several'}${atLeast ? '+' : ''}`)).toEqual(
    expected,
  )
  for (const { start, end, text: words } of casualties) expect(text.slice(start, end)).toBe(words)
})
