/** Whole numbers from 0 up to a bound, the same for the same seed. */
export type Random = { below(bound: number): number }

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

/** Numbers that lengths, counts and offsets break at. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff]
/** Pieces of the notations that the formats are written in. */
const PIECES = [
  '<',
  '>',
  '</',
  '<!--',
  '&#0;',
  '<![CDATA[',
  '{',
  '}',
  '\\',
  '\r\n',
  '\n\n',
  '\0',
  '--',
  '-->',
  '%PDF-',
  'endobj',
  'stream',
  'obj <<',
  '>>',
  'R ',
  'PK\x03\x04',
  '\xff\xfe',
  '\xed\xa0\x80',
  '\\bin9999 ',
  '\\u-1?',
  'Content-Type: ',
  'boundary=',
  '=?utf-8?b?',
  '9999999999',
  '-1',
  '<w:p>',
  ']]>',
  '\u202e',
]

const mutations: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const copy = bytes.slice()
    const flips = 1 + random.below(20)
    for (let flip = 0; flip < flips; flip += 1) {
      const at = random.below(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    }
    return copy
  },
  function cutOff(bytes, random) {
    return bytes.slice(0, random.below(bytes.length))
  },
  function leaveOut(bytes, random) {
    const start = random.below(bytes.length)
    return joined(bytes.subarray(0, start), bytes.subarray(start + 1 + random.below(200)))
  },
  function repeatPiece(bytes, random) {
    const start = random.below(bytes.length)
    const piece = bytes.subarray(start, start + 1 + random.below(100))
    return joined(
      bytes.subarray(0, start),
      ...Array.from({ length: 1 + random.below(500) }, () => piece),
      bytes.subarray(start),
    )
  },
  function swapPieces(bytes, random) {
    const [one, other] = [random.below(bytes.length), random.below(bytes.length)].sort((a, b) => a - b)
    const [first = 0, second = 0] = [one, other]
    return joined(bytes.subarray(0, first), bytes.subarray(second), bytes.subarray(first, second))
  },
  function lieInNumber(bytes, random) {
    const copy = bytes.slice()
    const at = random.below(Math.max(1, copy.length - 4))
    const value = EDGES[random.below(EDGES.length)] ?? 0
    if (copy.length >= 4) new DataView(copy.buffer).setUint32(at, value, true)
    return copy
  },
  function lieInDigits(bytes, random) {
    const source = Buffer.from(bytes).toString('latin1')
    const places = [...source.matchAll(/\d+/g)]
    const place = places[random.below(Math.max(1, places.length))]
    if (place === undefined) return bytes
    const value = String(EDGES[random.below(EDGES.length)] ?? 0)
    return latin1(source.slice(0, place.index) + value + source.slice(place.index + place[0].length))
  },
  function putIn(bytes, random) {
    const at = random.below(bytes.length)
    const piece = PIECES[random.below(PIECES.length)] ?? ''
    return joined(
      bytes.subarray(0, at),
      latin1(piece.repeat(1 + random.below(random.below(10) === 0 ? 2000 : 3))),
      bytes.subarray(at),
    )
  },
]

/** One to four changes, the same for the same random numbers. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  // Of a Buffer, `slice` is no copy.
  let changed: Uint8Array = Uint8Array.from(bytes)
  const count = 1 + random.below(4)
  for (let step = 0; step < count && changed.length > 0; step += 1) {
    changed = (mutations[random.below(mutations.length)] ?? ((same) => same))(changed, random)
  }
  return changed
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}
