import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../../shared/ipc/appError.ts'

/** File systems of other machines; a lock on them may not hold, and a write may not be where it says it is. */
const REMOTE = new Set([
  '9p',
  'afs',
  'ceph',
  'cifs',
  'coda',
  'davfs',
  'gfs2',
  'glusterfs',
  'lustre',
  'ncpfs',
  'nfs',
  'nfs4',
  'ocfs2',
  'smb3',
  'smbfs',
  'vboxsf',
  'virtiofs',
  'vmhgfs',
])

/** Drivers in user space that keep their files on a disk of this machine. All others (sshfs, rclone, gvfs) do not. */
const LOCAL_FUSE = new Set([
  'fuse.cryfs',
  'fuse.encfs',
  'fuse.exfat',
  'fuse.fuse-overlayfs',
  'fuse.gocryptfs',
  'fuse.ntfs-3g',
  'fuse.veracrypt',
])

/** What the programs that keep folders in step leave at their top. */
const markers: readonly (readonly [service: string, isMarker: (name: string) => boolean])[] = [
  ['Dropbox', (name) => name === '.dropbox' || name === '.dropbox.cache'],
  ['Google Drive', (name) => name === '.tmp.drivedownload' || name === '.tmp.driveupload'],
  ['Nextcloud or ownCloud', (name) => /^\.(_?sync_[0-9a-f]+\.db|owncloudsync\.log|nextcloudsync\.log)$/.test(name)],
  ['Syncthing', (name) => name === '.stfolder'],
  ['OneDrive', (name) => name === '.849C9593-D756-4E56-8D6E-42412F2A707B'],
]

/** Names that only such a program gives a folder. */
const names: readonly (readonly [service: string, pattern: RegExp])[] = [
  ['OneDrive', /(^|[\\/])OneDrive( - [^\\/]+)?([\\/]|$)/],
  ['iCloud Drive', /[\\/]Library[\\/]Mobile Documents([\\/]|$)/],
  ['a cloud service', /[\\/]Library[\\/]CloudStorage([\\/]|$)/],
  ['Google Drive', /(^|[\\/])(Google Drive|GoogleDrive-[^\\/]+)([\\/]|$)/],
]

/**
 * Refuses a folder where a library would not be safe: `library-network` (detail: the file system), `library-cloud`
 * (detail: the service). docs/decisions/0010 says why neither can be opened. The folder need not be there yet.
 * @param mountInfo text of Linux's `/proc/self/mountinfo`; a parameter for tests
 */
export async function refuseUnsafeFolder(folder: string, mountInfo: string = readMountInfo()): Promise<void> {
  if (/^\\\\(?![?.]\\[A-Za-z]:)/.test(folder)) throw new AppError('library-network', 'network path')
  const real = await realFolder(path.resolve(folder))
  const type = fileSystemOf(real, mountInfo)
  if (REMOTE.has(type) || (type.startsWith('fuse.') && !LOCAL_FUSE.has(type)))
    throw new AppError('library-network', type)
  const service = cloudServiceOf(real)
  if (service !== null) throw new AppError('library-cloud', service)
}

/** Of the innermost mount that holds the folder; empty where the system does not say. */
export function fileSystemOf(folder: string, mountInfo: string): string {
  let found = { point: '', type: '' }
  for (const line of mountInfo.split('\n')) {
    const fields = line.split(' ')
    const point = unescapeMount(fields[4] ?? '')
    const type = fields[fields.indexOf('-') + 1] ?? ''
    const holds = point === '/' || folder === point || folder.startsWith(`${point}/`)
    // Of two mounts on one point the later hides the earlier.
    if (point !== '' && holds && point.length >= found.point.length) found = { point, type }
  }
  return found.type
}

function cloudServiceOf(folder: string): string | null {
  const named = names.find(([, pattern]) => pattern.test(folder))
  if (named !== undefined) return named[0]
  for (let ancestor = folder; ; ancestor = path.dirname(ancestor)) {
    const entries = namesIn(ancestor)
    const marked = markers.find(([, isMarker]) => entries.some(isMarker))
    if (marked !== undefined) return marked[0]
    if (path.dirname(ancestor) === ancestor) return null
  }
}

/** Links resolved, as far as the folder is there. */
async function realFolder(folder: string): Promise<string> {
  const missing: string[] = []
  for (let ancestor = folder; ; ancestor = path.dirname(ancestor)) {
    if (existsSync(ancestor)) return path.join(await realpath(ancestor), ...missing)
    missing.unshift(path.basename(ancestor))
    if (path.dirname(ancestor) === ancestor) return folder
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Blanks and the like stand in mountinfo as `\040`. */
function unescapeMount(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_match, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}

function readMountInfo(): string {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
  } catch {
    return ''
  }
}
