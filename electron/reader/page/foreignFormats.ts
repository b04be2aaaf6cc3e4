import { latin1Start } from './latin1Start.ts'

/** Formats that no reader takes, or only some files of, told by their first bytes, whatever the file is called. */
type ForeignFormat = {
  readonly name: string
  /** Text in another notation is no binary data, and a person is told which notation it is. */
  readonly isText: boolean
  readonly starts: readonly string[]
}

/** Each start is written as Latin-1: one character, one byte. */
const foreignFormats: readonly ForeignFormat[] = [
  { name: 'ZIP', isText: false, starts: ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'] },
  { name: 'OLE', isText: false, starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'] },
  { name: 'PNG', isText: false, starts: ['\x89PNG\r\n\x1a\n'] },
  { name: 'JPEG', isText: false, starts: ['\xff\xd8\xff'] },
  { name: 'GIF', isText: false, starts: ['GIF87a', 'GIF89a'] },
  { name: 'TIFF', isText: false, starts: ['II*\x00', 'MM\x00*'] },
  { name: 'gzip', isText: false, starts: ['\x1f\x8b'] },
  { name: 'bzip2', isText: false, starts: ['BZh91AY&SY'] },
  { name: 'xz', isText: false, starts: ['\xfd7zXZ\x00'] },
  { name: '7-Zip', isText: false, starts: ["7z\xbc\xaf'\x1c"] },
  { name: 'RAR', isText: false, starts: ['Rar!\x1a\x07'] },
  { name: 'ELF', isText: false, starts: ['\x7fELF'] },
  { name: 'WebAssembly', isText: false, starts: ['\x00asm'] },
  { name: 'SQLite', isText: false, starts: ['SQLite format 3\x00'] },
  { name: 'MP3', isText: false, starts: ['ID3\x02', 'ID3\x03', 'ID3\x04'] },
  { name: 'Ogg', isText: false, starts: ['OggS\x00'] },
  { name: 'XML', isText: true, starts: ['<?xml '] },
]

const LONGEST_START = 32

/** The foreign format these bytes begin with, or null. Text formats may have a byte order mark and blanks before. */
export function foreignFormatOf(bytes: Uint8Array): Pick<ForeignFormat, 'name' | 'isText'> | null {
  const start = latin1Start(bytes, LONGEST_START)
  const textStart = start
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase()
  const found = foreignFormats.find(({ isText, starts }) =>
    starts.some((known) => (isText ? textStart : start).startsWith(known)),
  )
  return found ?? null
}
