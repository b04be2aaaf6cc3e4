import { expect, it } from 'vitest'
import { readPasswordEntry } from '../../electron/launch/testUser.ts'

it('reads a user from the password database', () => {
  expect(readPasswordEntry('tester:x:998:997:A tester:/home/tester:/usr/sbin/nologin\n')).toEqual({
    name: 'tester',
    uid: 998,
    gid: 997,
    home: '/home/tester',
  })
})

it('finds nobody in the empty answer for an unknown name', () => {
  expect(readPasswordEntry('')).toBeNull()
})
