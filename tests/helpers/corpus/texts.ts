import { type CorpusFile, joined, latin1, noise, text, utf8, utf16, words } from './corpusFile.ts'

const binary = { code: 'file-binary' }
const empty = { code: 'text-empty' }

function file(fileName: string, content: string | Uint8Array, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName, bytes: typeof content === 'string' ? utf8(content) : content, verdict }
}

/** Plain text as it never should be: encodings, controls, sizes, and much of one thing. */
export const texts: readonly CorpusFile[] = [
  file('one letter.txt', 'a', { text: 'a' }),
  file('one digit.txt', '7', { text: '7' }),
  file('one blank.txt', ' ', empty),
  file('one mark.txt', '.', empty),
  file('one zero byte.txt', '\0', binary),
  file('only line ends.txt', '\n'.repeat(100_000), empty),
  file('only a byte order mark.txt', Uint8Array.of(0xef, 0xbb, 0xbf), empty),
  file('half a byte order mark.txt', joined(Uint8Array.of(0xef, 0xbb), utf8(words)), text),
  file('utf-8 with mark.txt', `\uFEFF${words}`),
  file('utf-16 little.txt', joined(Uint8Array.of(0xff, 0xfe), utf16(words))),
  file('utf-16 big.txt', joined(Uint8Array.of(0xfe, 0xff), utf16(words, true))),
  file('utf-16 little without mark.txt', utf16(words)),
  file('utf-16 big without mark.txt', utf16(words, true)),
  file('utf-16 of an odd length.txt', joined(Uint8Array.of(0xff, 0xfe), utf16(words), Uint8Array.of(0x41))),
  file(
    'utf-32.txt',
    joined(Uint8Array.of(0xff, 0xfe, 0, 0), latin1([...words].map((letter) => `${letter}\0\0\0`).join(''))),
    binary,
  ),
  file('windows-1252.txt', latin1(`${words} \x93Caf\xe9\x94 \x97 na\xefve.`), { text: '“Café” — naïve.' }),
  file('windows-1252 undefined bytes.txt', latin1(`${words} \x81\x8d\x8f\x90\x9d`)),
  file('gb18030.txt', latin1(`${words} \xd6\xd0\xb9\xfa`), text),
  file('overlong utf-8.txt', latin1(`${words} \xc0\xae\xc0\xae/\xe0\x80\xaf`)),
  file('utf-8 cut off in a letter.txt', utf8(`${words} na\u00efve caf\u00e9`).slice(0, -1)),
  file('lone surrogates in utf-8.txt', latin1(`${words} \xed\xa0\x80 \xed\xbf\xbf`)),
  file('lone surrogates in utf-16.txt', joined(Uint8Array.of(0xff, 0xfe), utf16(`${words} \uD800 and \uDFFF`))),
  file('beyond unicode.txt', latin1(`${words} \xf7\xbf\xbf\xbf`)),
  file('noncharacters.txt', `${words} \uFFFE\uFFFF\u{1FFFF}`),
  file('zero byte in the middle.txt', `${words}\0${words}`, binary),
  file('zero byte far behind.txt', `${words.repeat(10_000)}\0`, binary),
  file('noise.txt', noise(100_000), binary),
  file(
    'noise without zero.txt',
    noise(50_000).map((byte) => byte || 1),
    binary,
  ),
  file('one control in a hundred letters.txt', `${words}\x01${words.repeat(5)}`),
  file('escape sequences.txt', `\x1b[2J\x1b]0;title\x07${words.repeat(10)}\x1b[31m`),
  file(
    'backspaces over words.txt',
    `${words}${'\b'.repeat(3)} It ended late, as most such evenings do, and nobody minded that at all.${words.repeat(10)}`,
  ),
  file('right to left override.txt', `${words} \u202Etxt.exe\u202C`),
  file('isolates without end.txt', `${words} ${'\u2066'.repeat(10_000)}`),
  file('zero width letters.txt', `${words}${'\u200B\u200C\u200D\u2060'.repeat(1000)}`),
  file('marks on one letter.txt', `${words} a${'\u0301'.repeat(100_000)}`),
  file('tags of flags.txt', `${words} ${'\u{E0061}'.repeat(10_000)}`),
  file('line separators.txt', `${words}\u2028${words}\u2029${words}\u0085${words}`),
  file('form feeds.txt', `${words}\f${words}\v${words}`),
  file('old line ends.txt', `${words}\r${words}\r`),
  file('mixed line ends.txt', `${words}\n${words}\r\n${words}\r${words}\n\r`),
  file('a million letters.txt', `${words}\n\n${'a'.repeat(1_000_000)}`),
  file('a million digits.txt', `${words}\n\n${'7'.repeat(1_000_000)}`),
  file('a million brackets.txt', `${words}\n\n${'('.repeat(1_000_000)}`),
  file('a million quotes.txt', `${words}\n\n${'"'.repeat(1_000_000)}`),
  file('a million hyphens.txt', `${words}\n\n${'a-'.repeat(500_000)}`),
  file('a million full stops.txt', `${words}\n\n${'.'.repeat(1_000_000)}`),
  file('a million blanks in a line.txt', `The council${' '.repeat(1_000_000)}met.`, { text: 'met.' }),
  file('one line of five megabytes.txt', `${words} `.repeat(160_000)),
  file('twenty-one megabytes.txt', 'a\n'.repeat(11_000_000), { code: 'text-too-large' }),
  file('a hundred thousand dates in a paragraph.txt', `${words} ${'on 24 January 2026, '.repeat(100_000)}`),
  file('dates without blanks.txt', `${words} ${'2026-01-24'.repeat(50_000)}`),
  file(
    'years of many digits.txt',
    `${words} In ${'9'.repeat(5000)} it ended. On 31 February 2026 and 2026-13-45 too.`,
    { ...text, published: '' },
  ),
  file('months without end.txt', `${words} ${'January '.repeat(100_000)}`),
  file(
    'more events than are taken.txt',
    Array.from(
      { length: 5200 },
      (_, index) =>
        `A man was shot dead on ${1 + (index % 28)} March ${1900 + (Math.floor(index / 28) % 120)} in Riverton ${index}.`,
    ).join('\n\n'),
    { code: 'text-too-large' },
  ),
  file('a name of a million letters.txt', `Mayor ${'A'.repeat(1_000_000)} was arrested. ${words}`),
  file('capital names without end.txt', `${words} ${'Ada Poe '.repeat(100_000)}`),
  file('sums without end.txt', `${words} ${'$4 million '.repeat(100_000)}`),
  file('abbreviations without end.txt', `${words} ${'U.S. '.repeat(100_000)}`),
  file('front matter without end.txt', `---\ntitle: x\n${words}\n`.repeat(10_000)),
  file(
    'front matter with a bomb.txt',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\ntitle: *d\n---\n${words}`,
  ),
  file('front matter that runs code.txt', `---\ntitle: !!js/function 'function(){ alert() }'\n---\n${words}`),
  file('front matter of prototypes.txt', `---\n__proto__: { polluted: 1 }\nconstructor: x\ntitle: T\n---\n${words}`),
  file('front matter 50,000 deep.txt', `---\ntitle: ${'['.repeat(50_000)}\n---\n${words}`),
]
