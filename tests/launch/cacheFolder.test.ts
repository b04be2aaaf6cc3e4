import { expect, it } from 'vitest'
import { cacheFolderOf } from '../../electron/launch/cacheFolder.ts'

it('keeps an ordinary user’s runtime in his cache folder', () => {
  expect(cacheFolderOf({ uid: 1000, home: '/home/ada', xdgCacheHome: undefined })).toBe('/home/ada/.cache/throughline')
})

it('follows XDG_CACHE_HOME when it is an absolute path', () => {
  expect(cacheFolderOf({ uid: 1000, home: '/home/ada', xdgCacheHome: '/big/cache' })).toBe('/big/cache/throughline')
  expect(cacheFolderOf({ uid: 1000, home: '/home/ada', xdgCacheHome: 'cache' })).toBe('/home/ada/.cache/throughline')
})

it('keeps root’s where every user can read it', () => {
  expect(cacheFolderOf({ uid: 0, home: '/root', xdgCacheHome: '/root/cache' })).toBe('/var/cache/throughline')
})
