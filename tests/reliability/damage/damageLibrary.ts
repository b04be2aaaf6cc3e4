/** A library file after something went wrong with it; `log` is what lies beside it as its write-ahead log. */
export type Damaged = { readonly kind: string; readonly bytes: Buffer; readonly log: Buffer | null }

/** Another library, closed, and the write-ahead log of one that was killed. */
export type OtherLibrary = { readonly bytes: Buffer; readonly log: Buffer }

const PAGE_BYTES = 4096
const HEADER_BYTES = 100

type Damage = (bytes: Buffer, random: () => number, other: OtherLibrary) => void

/** What disks, copying programs and other tools do to a file. Each changes its own copy of the bytes. */
const damages: Readonly<Record<string, Damage>> = {
  'bits of the header flipped': (bytes, random) => flip(bytes, 0, HEADER_BYTES, random),
  'bits of the first page flipped': (bytes, random) => flip(bytes, HEADER_BYTES, PAGE_BYTES, random),
  'bits of pages flipped': (bytes, random) => flip(bytes, PAGE_BYTES, bytes.length, random),
  "bits of a page's own header flipped": (bytes, random) => {
    const start = PAGE_BYTES * pageOf(bytes, random)
    flip(bytes, start, start + 12, random)
  },
  'a page zeroed': (bytes, random) => {
    const page = pageOf(bytes, random)
    bytes.fill(0, page * PAGE_BYTES, (page + 1) * PAGE_BYTES)
  },
  'a page full of noise': (bytes, random) => {
    const page = pageOf(bytes, random)
    for (let at = page * PAGE_BYTES; at < (page + 1) * PAGE_BYTES; at++) bytes[at] = Math.floor(random() * 256)
  },
  'half a page from before': (bytes, random) => {
    const page = pageOf(bytes, random)
    bytes.copy(bytes, page * PAGE_BYTES, (page - 1) * PAGE_BYTES, (page - 1) * PAGE_BYTES + PAGE_BYTES / 2)
  },
  'two pages swapped': (bytes, random) => {
    const [one, two] = [pageOf(bytes, random), pageOf(bytes, random)]
    const kept = Buffer.from(bytes.subarray(one * PAGE_BYTES, (one + 1) * PAGE_BYTES))
    bytes.copy(bytes, one * PAGE_BYTES, two * PAGE_BYTES, (two + 1) * PAGE_BYTES)
    kept.copy(bytes, two * PAGE_BYTES)
  },
  "another library's page": (bytes, random, { bytes: other }) => {
    const page = pageOf(bytes, random)
    other.copy(bytes, page * PAGE_BYTES, page * PAGE_BYTES, (page + 1) * PAGE_BYTES)
  },
  'the list of free pages broken': (bytes, random) => {
    bytes.writeUInt32BE(pageOf(bytes, random) + 1, 32)
    bytes.writeUInt32BE(1 + Math.floor(random() * 5), 36)
  },
}

const cuts: Readonly<Record<string, (bytes: Buffer, random: () => number) => Buffer>> = {
  'cut off in a page': (bytes, random) => bytes.subarray(0, 1 + Math.floor(random() * (bytes.length - 1))),
  'cut off after a page': (bytes, random) => bytes.subarray(0, PAGE_BYTES * pageOf(bytes, random)),
  'nothing in it': (bytes) => bytes.subarray(0, 0),
}

const ANOTHERS_LOG = "another library's log beside it"
export const damageKinds = [...Object.keys(damages), ...Object.keys(cuts), ANOTHERS_LOG]

/** The kinds take turns; where each strikes is the random numbers'. */
export function damageLibrary(bytes: Buffer, turn: number, random: () => number, other: OtherLibrary): Damaged {
  const kind = damageKinds[turn % damageKinds.length] ?? ANOTHERS_LOG
  const copy = Buffer.from(bytes)
  damages[kind]?.(copy, random, other)
  return { kind, bytes: cuts[kind]?.(copy, random) ?? copy, log: kind === ANOTHERS_LOG ? other.log : null }
}

function flip(bytes: Buffer, from: number, to: number, random: () => number): void {
  for (let count = 1 + Math.floor(random() * 8); count > 0; count--) {
    const at = from + Math.floor(random() * (to - from))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
}

/** Any but the first. */
function pageOf(bytes: Buffer, random: () => number): number {
  return 1 + Math.floor(random() * (bytes.length / PAGE_BYTES - 1))
}
