import { beforeAll, expect, it } from 'vitest'
import { type ReadInApp, readInApp } from '../harness/readInApp.ts'

const head = `Received: from mail.example\r
From: =?utf-8?q?Zo=C3=AB_Poe?= <zoe@herald.example>\r
To: desk@herald.example\r
Subject: Tree falls on depot\r
Date: Sat, 24 Jan 2026 22:10:00 -0600\r
Message-ID: <1@herald.example>\r
MIME-Version: 1.0\r
`
const words = 'A bus driver was hurt on Saturday when a tree fell on the depot.'
const plain = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${words}\r\n\r\nThe road stayed closed.\r\n`
const mixed = `${head}Content-Type: multipart/mixed; boundary=b\r
\r
--b\r
Content-Type: text/html; charset=iso-8859-1\r
Content-Transfer-Encoding: quoted-printable\r
\r
<p>${words}</p><p>The caf=E9 stayed closed.</p><img src=3D"https://tracker.example/a.gif">\r
--b\r
Content-Type: application/pdf; name="minutes.pdf"\r
Content-Disposition: attachment; filename="minutes.pdf"\r
Content-Transfer-Encoding: base64\r
\r
JVBERi0xLjc=\r
--b--\r
`
const saved = `From: <Saved by Blink>\r
Snapshot-Content-Location: https://herald.example/tree\r
Subject: Tree falls on depot\r
Date: Tue, 3 Feb 2026 10:00:00 -0000\r
MIME-Version: 1.0\r
Content-Type: multipart/related; type="text/html"; boundary="b"\r
\r
--b\r
Content-Type: text/html\r
Content-Transfer-Encoding: quoted-printable\r
Content-Location: https://herald.example/tree\r
\r
<!DOCTYPE html><html lang=3D"en"><head><meta name=3D"pubdate" content=3D"2026-01-24"></head><body><p>${words} A caf=C3=A9 too.</p></body></html>\r
--b\r
Content-Type: text/html\r
Content-Location: https://ads.example/frame\r
\r
<html><body><p>Buy a roof.</p></body></html>\r
--b--\r
`
const line = 'From zoe@herald.example Sat Jan 24 22:10:00 2026\r\n'

let read: ReadInApp
beforeAll(async () => {
  read = await readInApp({
    'plain.eml': plain,
    'named.txt': plain,
    'mixed.eml': mixed,
    'saved.mhtml': saved,
    'saved.txt': saved,
    'one.mbox': line + plain,
    'two.mbox': `${line}${plain}\r\n${line}${plain}`,
    'note.txt': `From: the desk\nDate: today\nSubject: rain\n\nRain fell.`,
    'parts.eml': `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(20_000)}`,
    'nested.eml': head + nested(200),
    'empty.eml': `${head}\r\n`,
  })
}, 120_000)

function nested(depth: number): string {
  return Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  ).join('')
}

it('reads subject, sender, the day where it was sent, and text', () => {
  expect(read.article('plain.eml')).toMatchObject({
    title: 'Tree falls on depot',
    byline: 'Zoë Poe',
    published: '2026-01-24',
    publishedOrigin: 'mail header',
    publishedCertain: true,
    text: `${words}\n\nThe road stayed closed.`,
    reader: 'mail',
  })
  expect(read.article('named.txt').reader).toBe('mail')
  expect(read.article('one.mbox').title).toBe('Tree falls on depot')
  expect(read.article('note.txt').reader).toBe('text')
})

it('reads an HTML part, and lists what is attached', () => {
  expect(read.article('mixed.eml').text).toBe(`${words}\n\nThe café stayed closed.\n\nAttachments: minutes.pdf`)
})

it('reads a saved page as the page it is, without its frames', () => {
  for (const name of ['saved.mhtml', 'saved.txt']) {
    expect(read.article(name)).toMatchObject({
      title: 'Tree falls on depot',
      published: '2026-01-24',
      publishedOrigin: 'page metadata',
      url: 'https://herald.example/tree',
      text: `${words} A café too.`,
      reader: 'mhtml',
    })
  }
})

it('refuses a mailbox of several, and what is beyond the limits', () => {
  expect(read.refusal('two.mbox')).toBe('mailbox-many')
  expect(read.complaint).toContain('The mailbox holds 2 messages.')
  expect(read.refusal('parts.eml')).toBe('text-too-large')
  expect(read.refusal('nested.eml')).toBe('text-too-large')
  expect(read.refusal('empty.eml')).toBe('text-empty')
})
