import { beforeAll, describe, expect, it } from 'vitest'
import { type ReadInApp, readInApp } from '../harness/readInApp.ts'

const prose = [
  'A bus driver was hurt on Saturday when a tree fell on the depot in Riverton, the fire chief said after a long night.',
  'Crews from three towns worked until the morning, and the road to the harbor stayed closed, according to the county.',
  'The transit board will meet on Tuesday, and it is expected to vote on a plan to rebuild the roof of the old hall.',
  'Residents said that they had warned the board about the trees, and that nobody had come to look at them for years.',
]

const body = `<article><h1>Tree falls on depot</h1>${prose.map((text) => `<p>${text}</p>`).join('\n')}</article>`

function page(head: string, content = body, attributes = 'lang="en"'): string {
  return `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8">${head}</head><body>${content}</body></html>`
}

function structured(fields: object): string {
  return `<script type="application/ld+json">${JSON.stringify(fields)}</script>`
}

const news = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'Herald' },
    {
      '@type': ['NewsArticle'],
      headline: 'Tree falls on depot in Riverton',
      author: [{ '@type': 'Person', name: 'Ann Poe' }, { name: 'Lee Roe' }],
      publisher: { name: 'The Riverton Herald' },
      datePublished: '2026-01-25T04:10:00Z',
      dateModified: '2026-02-01T10:00:00Z',
    },
  ],
}

const furnished = `<header><nav><a href="/">Home</a> <a href="/news">News menu</a></nav></header>
<div class="cookie-banner"><p>We use cookies to make this site work for you, and you can accept them all.</p></div>
<main><article><h1>Tree falls on depot</h1><p>${prose[0]}</p><div class="ad-slot">Buy a new roof today</div>
<h2>What comes next</h2><p>${prose[1]}</p><p>Advertisement</p><ul><li>The roof is closed until the spring.</li><li>Buses start at the market.</li></ul>
<blockquote><p>We heard a crack, and then it was dark.</p></blockquote><p>${prose[2]}</p>
<table><tr><th>Day</th><th>Crew</th></tr><tr><td>Saturday</td><td>Eleven people</td></tr></table>
<p>Read more: <a href="/x">Ten roofs that fell</a></p><p>${prose[3]}</p>
<p style="display: none">Hidden words for machines.</p><p hidden>More hidden words.</p>
<noscript><p>Switch on scripts, please.</p></noscript><script>var words = 'scripted words'</script></article>
<aside>Most read: five storms</aside><div class="related-links"><a href="/y">A related story</a></div></main>
<footer>All rights reserved.</footer>`

const hostile = `<base href="https://tracker.example/"><meta http-equiv="refresh" content="0;url=https://tracker.example/go">
<style>@import url(https://tracker.example/a.css); body { background: url(https://tracker.example/b.png) }</style>
<link rel="stylesheet" href="https://tracker.example/c.css"><link rel="preload" as="image" href="https://tracker.example/d.png">
<img src="https://tracker.example/pixel.gif" onerror="document.title='taken'"><img name="querySelector"><img name="body">
<form name="getElementsByTagName" id="createElement"><input name="parentNode"><input name="attributes"><p>${prose[0]}</p></form>
<iframe srcdoc="<p>Words of a frame</p>"></iframe><svg><script>alert(1)</script><text>Drawn words</text></svg>
<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math><p id="__proto__" class="constructor">${prose[1]}</p>
<noscript><style></noscript><img src=x onerror=alert(1)>`

let read: ReadInApp
beforeAll(async () => {
  read = await readInApp({
    'whole.html': page(
      `<title>Tree falls on depot in Riverton - The Riverton Herald</title>${structured(news)}
       <link rel="canonical" href="https://herald.example/2026/tree">
       <meta property="article:published_time" content="2026-01-24T22:10:00-06:00">
       <meta property="article:modified_time" content="2026-02-01T04:00:00-06:00">`,
      body,
      'lang="en-US"',
    ),
    'meta.html': page(
      `<title>Tree falls on depot | Herald</title><meta property="og:site_name" content="Herald"><meta name="author" content="By Ann Poe">
       <meta property="og:url" content="https://herald.example/tree"><meta name="date" content="January 24, 2026">`,
    ),
    'time.html': page(
      '',
      body.replace(
        '</h1>',
        '</h1><span class="byline">By Ann Poe</span> <span>Updated <time datetime="2026-02-01">Feb. 1</time></span> <time datetime="2026-01-24">Jan. 24</time>',
      ),
    ),
    'visible.html': page('', body.replace('</h1>', '</h1><div class="date">Published Jan. 24, 2026</div>')),
    'differing.html': page(
      `${structured({ '@type': 'NewsArticle', datePublished: '2026-01-24' })}<meta name="pubdate" content="2026-01-29">`,
    ),
    'modified.html': page(structured({ '@type': 'NewsArticle', dateModified: '2026-02-01' })),
    'furnished.html': page('<title>Tree falls on depot</title>', furnished),
    'hostile.html': page('<title>Storm</title>', hostile),
    'short.html': page('<title>Notice</title>', '<p>The depot is closed.</p>'),
    'saved.html': `<!DOCTYPE html>\n<!-- saved from url=(0031)https://herald.example/tree.html -->\n${page('').slice(15)}`,
    'latin.html': Buffer.from(
      '<html><head><meta charset="iso-8859-1"></head><body><p>Le maire a \xe9t\xe9 bless\xe9 \x96 dit-il.</p></body></html>',
      'latin1',
    ),
    'liar.html': page('').replace('utf-8', 'iso-8859-1').replace('Riverton', 'Rivière'),
    'russian.htm': cyrillic(
      'Пожар в депо начался вечером, и дорогу к порту закрыли до утра, сообщил начальник пожарной охраны.',
    ),
    'utf16.html': Buffer.from(`\uFEFF${page('').replace('Riverton', 'Rivière')}`, 'utf16le'),
    'deep.html': `<!doctype html>${'<div>'.repeat(100_000)}<p>${prose[0]}</p>`,
    'bold.html': `<!doctype html>${'<b><i>'.repeat(50_000)}<p>${prose[0]}</p>`,
    'many.html': `<!doctype html>${'<p>Word.</p>'.repeat(250_000)}`,
    'too many.html': `<!doctype html>${'<p>Word.</p>'.repeat(1_000_000)}`,
    'frames.html': '<!doctype html><frameset><frame src="https://tracker.example/"></frameset>',
    'empty.html': page('<title>Nothing</title>', '<script>1</script>'),
    'picture.html': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
    'after.html': page(''),
  })
}, 180_000)

/** In windows-1251, where these letters lie in the order of Unicode. */
function cyrillic(words: string): Uint8Array {
  const bytes = [...words].map((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code < 0x80 ? code : code - 0x410 + 0xc0
  })
  return Uint8Array.from([...Buffer.from('<html><body><p>'), ...bytes, ...Buffer.from('</p></body></html>')])
}

describe('what a page says of itself', () => {
  it('comes from structured data first, with the local day of the moment it states', () => {
    expect(read.article('whole.html')).toMatchObject({
      title: 'Tree falls on depot in Riverton',
      byline: 'Ann Poe, Lee Roe',
      outlet: 'The Riverton Herald',
      published: '2026-01-24',
      publishedOrigin: 'structured data',
      publishedCertain: true,
      url: 'https://herald.example/2026/tree',
      language: 'en-US',
      reader: 'html',
    })
  })

  it('comes from meta elements else', () => {
    expect(read.article('meta.html')).toMatchObject({
      title: 'Tree falls on depot',
      byline: 'Ann Poe',
      outlet: 'Herald',
      published: '2026-01-24',
      publishedOrigin: 'page metadata',
      url: 'https://herald.example/tree',
      language: 'en',
    })
  })

  it('comes from time elements that tell no change, then from a date that is to be seen', () => {
    expect(read.article('time.html')).toMatchObject({
      byline: 'Ann Poe',
      published: '2026-01-24',
      publishedOrigin: 'time element',
      publishedCertain: true,
    })
    expect(read.article('visible.html')).toMatchObject({
      published: '2026-01-24',
      publishedOrigin: 'text',
      publishedCertain: true,
    })
  })

  it('is not certain of a date where two differ, and never takes that of a change', () => {
    expect(read.article('differing.html')).toMatchObject({ published: '2026-01-24', publishedCertain: false })
    expect(read.article('modified.html').published).toBe('')
  })

  it('takes the address from the note that a browser leaves', () => {
    expect(read.article('saved.html').url).toBe('https://herald.example/tree.html')
  })
})

describe('the text', () => {
  it('is the article in paragraphs, without what belongs to the page', () => {
    expect(read.article('furnished.html').text.split('\n\n')).toEqual([
      prose[0],
      'What comes next',
      prose[1],
      'The roof is closed until the spring.',
      'Buses start at the market.',
      'We heard a crack, and then it was dark.',
      prose[2],
      'Day | Crew',
      'Saturday | Eleven people',
      prose[3],
    ])
  })

  it('is what a short page holds', () => {
    expect(read.article('short.html').text).toBe('The depot is closed.')
  })

  it('of hostile markup is its words; no name of an element stands in the way', () => {
    expect(read.article('hostile.html')).toMatchObject({ title: 'Storm', text: `${prose[0]}\n\n${prose[1]}` })
  })

  it('is decoded as the page declares, unless its bytes say otherwise', () => {
    expect(read.article('latin.html').text).toBe('Le maire a été blessé – dit-il.')
    expect(read.article('liar.html').text).toContain('Rivière')
    expect(read.article('russian.htm').text).toContain('Пожар в депо начался вечером')
    expect(read.article('utf16.html').text).toContain('Rivière')
  })
})

it('is read within the budget however deep or long, and what holds no words is refused', () => {
  expect(read.article('deep.html').text).toBe(prose[0])
  expect(read.article('bold.html').text).toBe(prose[0])
  expect(read.article('many.html').text.length).toBe(7 * 250_000 - 2)
  expect(read.refusal('too many.html')).toBe('text-too-large')
  expect(read.refusal('frames.html')).toBe('text-empty')
  expect(read.refusal('empty.html')).toBe('text-empty')
  expect(read.refusal('picture.html')).toBe('format-unknown')
  expect(read.article('after.html').title).toBe('Tree falls on depot')
})
