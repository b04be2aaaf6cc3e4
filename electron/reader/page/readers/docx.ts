import { archiveKindOf } from '../archiveKind.ts'
import type { Reader } from './reader.ts'

/** Word documents since 2007. Those with a password are recognised. */
export const docxReader: Reader = {
  name: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx'],
  isToldBy: (bytes) => archiveKindOf(bytes) === 'docx' || isEncryptedOffice(bytes),
  async read(bytes, fileName) {
    if (isEncryptedOffice(bytes)) return { ok: false, error: { code: 'file-encrypted', detail: '' } }
    const { readDocx } = await import('../documents/readDocx.ts')
    return readDocx(bytes, fileName)
  },
}

const OLE_MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const PACKAGE_NAME = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')
const SEARCHED = 256 * 1024

/** Word puts a document with a password into an older container, under a name that says so. */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  if (!OLE_MARK.every((byte, index) => bytes[index] === byte)) return false
  const has = (part: Uint8Array) => new TextDecoder('latin1').decode(part).includes(PACKAGE_NAME)
  return has(bytes.subarray(0, SEARCHED)) || has(bytes.subarray(-SEARCHED))
}
