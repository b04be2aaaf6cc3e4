import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileSystemOf, refuseUnsafeFolder } from '../../../electron/library/folderKind.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const line = (point: string, type: string) => `36 35 98:0 / ${point} rw,noatime shared:1 - ${type} source rw`
const mounts = [
  line('/', 'ext4'),
  line('/mnt/share', 'cifs'),
  line('/mnt/my\\040disk', 'fuseblk'),
  line('/mnt/remote', 'fuse.sshfs'),
  line('/mnt/vault', 'fuse.gocryptfs'),
  line('/home', 'nfs4'),
  line('/home', 'btrfs'),
].join('\n')

describe('the file system of a folder', () => {
  it.each([
    ['/srv/library', 'ext4'],
    ['/mnt/share', 'cifs'],
    ['/mnt/share/deep/library', 'cifs'],
    ['/mnt/shared', 'ext4'],
    ['/mnt/my disk/library', 'fuseblk'],
    ['/home/library', 'btrfs'],
  ])('of %s is %s', (folder, type) => {
    expect(fileSystemOf(folder, mounts)).toBe(type)
  })
})

describe('a folder for a library', () => {
  it.each([
    ['cifs', 'library-network'],
    ['nfs4', 'library-network'],
    ['9p', 'library-network'],
    ['fuse.sshfs', 'library-network'],
    ['fuse.rclone', 'library-network'],
  ])('on %s is refused', async (type, code) => {
    await expect(refuseUnsafeFolder('/srv/library', line('/', type))).rejects.toMatchObject({ code, detail: type })
  })

  it.each(['ext4', 'btrfs', 'fuseblk', 'fuse.gocryptfs', 'tmpfs', ''])('on %s is taken', async (type) => {
    await expect(refuseUnsafeFolder('/srv/library', line('/', type))).resolves.toBeUndefined()
  })

  it.each([
    ['Dropbox', '.dropbox.cache'],
    ['Syncthing', '.stfolder'],
    ['Nextcloud or ownCloud', '.sync_0123abcd.db'],
    ['Google Drive', '.tmp.drivedownload'],
  ])('below a folder that %s keeps in step is refused, be it not there yet', async (service, marker) => {
    const top = temporaryFolder()
    writeFileSync(path.join(top, marker), '')
    mkdirSync(path.join(top, 'cases'))
    for (const folder of ['cases', 'cases/new']) {
      await expect(refuseUnsafeFolder(path.join(top, folder), '')).rejects.toMatchObject({
        code: 'library-cloud',
        detail: service,
      })
    }
  })

  it('behind a link is judged by where it is', async () => {
    const top = temporaryFolder()
    mkdirSync(path.join(top, 'OneDrive - Example', 'cases'), { recursive: true })
    symlinkSync(path.join(top, 'OneDrive - Example', 'cases'), path.join(top, 'cases'))
    await expect(refuseUnsafeFolder(path.join(top, 'cases'), '')).rejects.toMatchObject({ detail: 'OneDrive' })
  })

  it('is not refused for a name that only resembles a service', async () => {
    const top = temporaryFolder()
    for (const name of ['Dropbox leak', 'OneDrive story', 'Notes on Google Drive']) {
      await expect(refuseUnsafeFolder(path.join(top, name), '')).resolves.toBeUndefined()
    }
  })
})
