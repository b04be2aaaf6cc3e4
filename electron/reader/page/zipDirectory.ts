/** One entry as the archive's directory states it; none of it is true until the bytes have been looked at. */
export type ZipEntry = {
  readonly name: string
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly packedLength: number
  /** Of its local header. */
  readonly offset: number
}

const END_RECORD = 0x06054b50
const DIRECTORY_RECORD = 0x02014b50
const LONGEST_COMMENT = 0xffff
const END_LENGTH = 22

/** True for what begins like a ZIP archive with something in it. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/**
 * The entries of a ZIP archive, at most `maxEntries` and one, so that too many can be told. Null where there is no
 * sound directory. The long form for archives over 4 GB (ZIP64) counts as none: files here are at most 64 MB.
 */
export function zipDirectory(bytes: Uint8Array, maxEntries: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end === null) return null
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  while (at + 46 <= end && entries.length <= maxEntries && view.getUint32(at, true) === DIRECTORY_RECORD) {
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return null
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedLength: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  // A directory that ends before its stated place was cut off, or leads elsewhere.
  return at === end || entries.length > maxEntries ? entries : null
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at
  }
  return null
}

/** Where an entry's packed bytes begin; null where there is no local header, or it is another entry's. */
export function packedStart(bytes: Uint8Array, { name, offset, packedLength }: ZipEntry): number | null {
  if (offset + 30 > bytes.byteLength) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(offset, true) !== 0x04034b50) return null
  const nameLength = view.getUint16(offset + 26, true)
  const start = offset + 30 + nameLength + view.getUint16(offset + 28, true)
  const isSame = new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + nameLength)) === name
  return isSame && start + packedLength <= bytes.byteLength ? start : null
}
