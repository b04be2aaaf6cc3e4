import { expect, test } from 'vitest'
import { wordForms } from '../../../../shared/extraction/ownTypes/wordForms.ts'

test.each([
  ['bomb', ['bombs', 'bombed', 'bombing', 'bombings']],
  ['explosion', ['explosions']],
  ['explode', ['explodes', 'exploded', 'exploding', 'explosion', 'explosions']],
  ['detonate', ['detonates', 'detonated', 'detonating', 'detonation']],
  ['kidnap', ['kidnaps', 'kidnapped', 'kidnaped', 'kidnapping', 'kidnappings']],
  ['abduct', ['abducted', 'abduction', 'abductions']],
  ['shoot', ['shoots', 'shot', 'shooting']],
  ['set', ['sets', 'setting']],
  ['robbery', ['robberies']],
  ['ambush', ['ambushes', 'ambushed']],
  ['tie', ['tied', 'tying']],
  ['panic', ['panicked', 'panicking']],
  ['crisis', ['crises']],
  ['looting', ['looted', 'lootings']],
  ['strike', ['struck', 'strikes', 'striking']],
])('%s has the forms %j', (word, forms) => {
  const known = wordForms(word)
  expect(forms.filter((form) => !known.has(form))).toEqual([])
})

test.each([
  ['bombing', 'bomb'],
  ['shoot', 'shooted'],
  ['set', 'seted'],
  ['stop', 'stoped'],
  ['death', 'die'],
])('%s does not bring in %s', (word, other) => {
  expect(wordForms(word).has(other)).toBe(false)
})
