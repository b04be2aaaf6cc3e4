import { expect, it } from 'vitest'
import { authorityEntry } from '../../electron/launch/virtualDisplay.ts'

it('writes an X authority entry for every host and display', () => {
  const cookie = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex')
  expect(authorityEntry(cookie).toString('hex')).toBe(
    // family wild, no address, no number, 18 letters of name, 16 bytes of cookie
    [
      'ffff',
      '0000',
      '0000',
      '0012',
      Buffer.from('MIT-MAGIC-COOKIE-1').toString('hex'),
      '0010',
      cookie.toString('hex'),
    ].join(''),
  )
})
