import { describe, expect, it } from 'vitest'
import { installCommand } from '../../electron/launch/debianPackages.ts'
import { missingLibraries, packagesForLibraries } from '../../electron/launch/systemLibraries.ts'

const lddOutput = `	linux-vdso.so.1 (0x00007ffd4b5f2000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007f2a3c000000)
	libgtk-3.so.0 => not found
	libnss3.so => not found
	libnssutil3.so => not found
	libgtk-3.so.0 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f2a3bc00000)
`

describe('system libraries', () => {
  it('reads each missing library once from what ldd prints', () => {
    expect(missingLibraries(lddOutput)).toEqual(['libgtk-3.so.0', 'libnss3.so', 'libnssutil3.so'])
  })

  it('finds nothing missing in a program that links to nothing', () => {
    expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([])
  })

  it('names one package for several libraries that it brings', () => {
    expect(packagesForLibraries(['libnss3.so', 'libgtk-3.so.0', 'libnssutil3.so'], false)).toEqual({
      packages: ['libgtk-3-0', 'libnss3'],
      unknownLibraries: [],
    })
  })

  it('uses the names with t64 where the system has them, and only for packages that were renamed', () => {
    expect(packagesForLibraries(['libasound.so.2', 'libgbm.so.1', 'libcups.so.2'], true).packages).toEqual([
      'libasound2t64',
      'libcups2t64',
      'libgbm1',
    ])
  })

  it('reports a library that no known package brings', () => {
    expect(packagesForLibraries(['libnew.so.9'], false)).toEqual({ packages: [], unknownLibraries: ['libnew.so.9'] })
  })

  it('shows a command that can be typed as it is', () => {
    expect(installCommand(['libgbm1', 'libnss3'])).toBe(
      'sudo apt-get install -y --no-install-recommends libgbm1 libnss3',
    )
  })
})
