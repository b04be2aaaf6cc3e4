import { type CorpusFile, latin1, text, words } from './corpusFile.ts'

const head =
  'From: Ada Poe <ada@herald.example>\r\nSubject: Meeting\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n'
const plainPart = `Content-Type: text/plain\r\n\r\n${words}\r\n`

function file(name: string, content: string, verdict: CorpusFile['verdict'] = text, extension = 'eml'): CorpusFile {
  return { fileName: `${name}.${extension}`, bytes: latin1(content), verdict }
}

function mixed(boundary: string, ...parts: readonly string[]): string {
  return `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n${parts.map((part) => `--${boundary}\r\n${part}`).join('\r\n')}\r\n--${boundary}--\r\n`
}

function attached(name: string, content = 'canary'): string {
  return `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${content}`
}

function nested(depth: number, type: (index: number) => string): string {
  return Array.from({ length: depth }, (_, index) => type(index)).join('')
}

const tooLarge = { code: 'text-too-large' }
const page = `<html><body><p>${words}</p></body></html>`
const snapshot = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://herald.example/a\r\nSubject: A page\r\nMIME-Version: 1.0\r\n`

/** Mails and saved pages with too much of something, broken borders, or names that lead astray. */
export const mails: readonly CorpusFile[] = [
  file('dated', `${head}${plainPart}`, { ...text, published: '2026-01-24', reader: 'mail' }),
  file('date that is none', `From: a@b.example\r\nSubject: x\r\nDate: yesterday\r\nMIME-Version: 1.0\r\n${plainPart}`, {
    ...text,
    published: '',
  }),
  file(
    'two dates',
    `From: a@b.example\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nDate: Fri, 1 Jan 2021 00:00:00 +0000\r\nSubject: x\r\nMIME-Version: 1.0\r\n${plainPart}`,
  ),
  file(
    'zone that is none',
    `From: a@b.example\r\nSubject: x\r\nDate: Sat, 24 Jan 2026 22:10:00 +9999\r\nMIME-Version: 1.0\r\n${plainPart}`,
  ),
  file('scripts', `${head}Content-Type: text/html\r\n\r\n<script>document.title="canary"</script>${page}`),
  file('trackers only', `${head}Content-Type: text/html\r\n\r\n<img src="https://canary.example/a.gif">`, {
    code: 'text-empty',
  }),
  file(
    'style that loads',
    `${head}Content-Type: text/html\r\n\r\n<style>@import "https://canary.example";</style>${page}`,
  ),
  file(
    'parts without end',
    `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
    tooLarge,
  ),
  file(
    'nested 10,000',
    head + nested(10_000, (index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`),
    tooLarge,
  ),
  file(
    'messages in messages 1,000',
    `${head}${nested(1000, () => `Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nSubject: x\r\n`)}\r\n${words}`,
    { text: '' },
  ),
  file(
    'a message in it',
    `${head}${mixed('b', plainPart, `Content-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\nSubject: inner\r\n\r\ninner words`)}`,
  ),
  file(
    'groups of addresses',
    `From: ${'a:'.repeat(100_000)};\r\nSubject: x\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n${plainPart}`,
    { text: '' },
  ),
  file(
    'brackets of addresses',
    `From: ${'<'.repeat(50_000)}a@b.example\r\nSubject: x\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n${plainPart}`,
  ),
  file(
    'comments in addresses',
    `From: ${'('.repeat(50_000)} a@b.example\r\nSubject: x\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n${plainPart}`,
  ),
  file('a hundred thousand addresses', `${head}To: ${'a@b.example, '.repeat(50_000)}\r\n${plainPart}`),
  file('header of two megabytes', `${head}References: ${'<a@b.example> '.repeat(150_000)}\r\n${plainPart}`, tooLarge),
  file('headers without end', `${head}${'X-A: b\r\n'.repeat(50_000)}${plainPart}`),
  file('folded without end', `${head}X-A: b${'\r\n '.repeat(50_000)}x\r\n${plainPart}`),
  file('header without colon', `${head}nothing here\r\n${plainPart}`),
  file('headers of prototypes', `${head}__proto__: x\r\nconstructor: y\r\ntoString: z\r\n${plainPart}`),
  file(
    'sender that pretends',
    `From: =?utf-8?q?bank=40example=2Eorg=00?= <x@canary.invalid>\r\nSubject: x\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n${plainPart}`,
  ),
  file(
    'encoded words without end',
    `From: a@b.example\r\nSubject: ${'=?utf-8?q?a?= '.repeat(20_000)}\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n${plainPart}`,
  ),
  file(
    'encoded word of noise',
    `From: a@b.example\r\nSubject: =?canary-8?b?////?= =?utf-8?b?%%%%?=\r\nDate: Sat, 24 Jan 2026 22:10:00 -0600\r\nMIME-Version: 1.0\r\n${plainPart}`.replace(
      'canary-8',
      'nothing-8',
    ),
  ),
  file('wrong border', `${head}Content-Type: multipart/mixed; boundary=a\r\n\r\n--b\r\n${plainPart}\r\n--b--\r\n`, {
    code: 'text-empty',
  }),
  file('empty border', `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n${plainPart}\r\n----\r\n`, {
    code: 'text-empty',
  }),
  file('no border', `${head}Content-Type: multipart/mixed\r\n\r\n${words}`, { code: 'text-empty' }),
  file(
    'border of a megabyte',
    `${head}Content-Type: multipart/mixed; boundary="${'b'.repeat(100_000)}"\r\n\r\n--${'b'.repeat(100_000)}\r\n${plainPart}`,
  ),
  file('cut off in a part', `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${plainPart}`),
  file(
    'base64 of garbage',
    `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%${btoa(words)}%%%`,
    { text: '' },
  ),
  file(
    'base64 in one line',
    `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(`${words} `.repeat(50_000))}`,
  ),
  file(
    'quoted-printable without end',
    `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words}\r\n${'=\r\n'.repeat(100_000)}`,
  ),
  file(
    'quoted-printable of garbage',
    `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${words} =ZZ=4=`,
  ),
  file(
    'encoding nobody knows',
    `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode\r\n\r\n${words}`,
  ),
  file('charset nobody knows', `${head}Content-Type: text/plain; charset=x-none\r\n\r\n${words}`),
  file('charset of prototypes', `${head}Content-Type: text/plain; charset=__proto__\r\n\r\n${words}`),
  file('type of garbage', `${head}Content-Type: ///;;;==\r\n\r\n${words}`, { code: 'text-empty' }),
  file('parameters without end', `${head}Content-Type: text/plain; ${'a=b; '.repeat(20_000)}\r\n\r\n${words}`),
  file(
    'continued parameters',
    `${head}Content-Type: text/plain; ${Array.from({ length: 5000 }, (_, index) => `name*${index}=a`).join('; ')}\r\n\r\n${words}`,
  ),
  file('attachment that leads out', `${head}${mixed('b', plainPart, attached('../../../etc/passwd'))}`),
  file(
    'attachment that pretends',
    `${head}${mixed('b', plainPart, attached('a\u202Efdp.exe'.replace('\u202E', '\xe2\x80\xae')))}`,
  ),
  file('attachment with a zero byte', `${head}${mixed('b', plainPart, attached('a.txt\0.exe'))}`),
  file(
    'attachment of html',
    `${head}${mixed('b', plainPart, `Content-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n<p>canary</p>`)}`,
  ),
  file(
    'a thousand attachments',
    `${head}${mixed('b', plainPart, ...Array.from({ length: 1000 }, (_, index) => attached(`${index}.bin`)))}`,
  ),
  file(
    'pictures by number that turn in a circle',
    `${head}Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-ID: <a>\r\n\r\n<img src="cid:a">${page}\r\n--b--\r\n`,
  ),
  file(
    'html and text that differ',
    `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nother\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--\r\n`,
  ),
  file(
    'locked',
    `${head}Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b\r\n\r\n--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b--\r\n`,
    { code: 'text-empty' },
  ),
  file('zero bytes', `${head}Content-Type: text/plain\r\n\r\nThe coun\0cil met in the old hall. ${words}`),
  file('only a head', `${head}\r\n`, { code: 'text-empty' }),
  file('old line ends', `${head}${plainPart}`.replaceAll('\r\n', '\n')),
  file(
    'mailbox of a thousand',
    `From a@b.example Sat Jan 24 22:10:00 2026\r\n${head}${plainPart}\r\n`.repeat(1000),
    { code: 'mailbox-many' },
    'mbox',
  ),
  file(
    'page with a frame',
    `${snapshot}Content-Type: multipart/related; type="text/html"; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://herald.example/a\r\n\r\n${page}\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://canary.example\r\n\r\n<html><body>canary</body></html>\r\n--b--\r\n`,
    { ...text, reader: 'mhtml' },
    'mhtml',
  ),
  file(
    'page without a page',
    `${snapshot}Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n`,
    { code: 'text-empty' },
    'mhtml',
  ),
  file(
    'page of scripts',
    `${snapshot}Content-Type: text/html\r\n\r\n<script>document.title="canary"</script>${page}`,
    text,
    'mhtml',
  ),
  file(
    'page cut off',
    `${snapshot}Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(page).slice(0, -10)}`,
    text,
    'mhtml',
  ),
]
