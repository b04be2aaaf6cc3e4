import { type CorpusFile, joined, latin1, text, utf8, utf16, words } from './corpusFile.ts'

const paragraph = `<p>${words}</p>`

function page(name: string, body: string, head = '', verdict: CorpusFile['verdict'] = text): CorpusFile {
  const markup = `<!DOCTYPE html><html><head><title>A title</title>${head}</head><body>${body}</body></html>`
  return { fileName: `${name}.html`, bytes: utf8(markup), verdict }
}

function raw(fileName: string, content: string | Uint8Array, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName, bytes: typeof content === 'string' ? utf8(content) : content, verdict }
}

const script = '<script>document.title = "canary"</script>'

/** Saved pages that would run, load, lead away, or nest without end. */
export const pages: readonly CorpusFile[] = [
  page('script', script + paragraph),
  page('script in the head', paragraph, script),
  page('script never closed', `${paragraph}<script>canary`),
  page('module script', `<script type="module">import "https://canary.example/a.js"</script>${paragraph}`),
  page('import map', paragraph, '<script type="importmap">{"imports":{"canary":"/canary.js"}}</script>'),
  page('handlers', `<p onclick="canary()" onmouseover="canary()">${words}</p><img src=x onerror="canary()">`),
  page('link that runs', `<a href="javascript:canary()">x</a>${paragraph}`),
  page('svg script', `<svg><script>canary</script><foreignObject>${script}</foreignObject></svg>${paragraph}`),
  page('svg animation', `<svg><a><animate attributeName="href" values="javascript:canary"/></a></svg>${paragraph}`),
  page(
    'math',
    `<math><mtext><table><mglyph><style><img src=x onerror=canary()></style></table></mtext></math>${paragraph}`,
  ),
  page('noscript', `<noscript><p title="</noscript><img src=x onerror=canary()>"></noscript>${paragraph}`),
  page('xmp', `<xmp><p title="</xmp><script>canary</script>"></xmp>${paragraph}`),
  page('plaintext', `${paragraph}<plaintext>the rest`),
  page('template', `<template>${script}</template>${paragraph}`),
  page('textarea', `<textarea>${script.replace('canary', 'x')}</textarea>${paragraph}`),
  page('select', `<select><option>${script}</option></select>${paragraph}`),
  page('comment that ends early', `<!--> ${script} -->${paragraph}`),
  page('comment never closed', `${paragraph}<!-- canary`),
  page('conditional comment', `<!--[if IE]>${script}<![endif]-->${paragraph}`),
  page('frame', `<iframe src="https://canary.example/"></iframe>${paragraph}`),
  page(
    'frame with a document',
    `<iframe srcdoc="${'<script>canary</script>'.replaceAll('"', '&quot;')}"></iframe>${paragraph}`,
  ),
  page('object and embed', `<object data="https://canary.example"></object><embed src="canary.swf">${paragraph}`),
  page('portal', `<portal src="https://canary.example"></portal><fencedframe></fencedframe>${paragraph}`),
  page('base', paragraph, '<base href="https://canary.example/">'),
  page('refresh', paragraph, '<meta http-equiv="refresh" content="0;url=https://canary.example/">'),
  page('policy of its own', paragraph, `<meta http-equiv="content-security-policy" content="script-src *">${script}`),
  page(
    'form',
    `<form action="https://canary.example"><input name=a autofocus onfocus="canary()"><button>Send</button></form>${paragraph}`,
  ),
  page(
    'style imports',
    paragraph,
    '<style>@import "https://canary.example/a.css"; p { background: url(https://canary.example/a.png) }</style>',
  ),
  page(
    'style that asks by selector',
    paragraph,
    '<style>input[value^="a"] { background: url(https://canary.example/a) }</style>',
  ),
  page('style in the attribute', `<p style="background:url(https://canary.example/a)">${words}</p>`),
  page(
    'font from outside',
    paragraph,
    '<style>@font-face { font-family: a; src: url(https://canary.example/a.woff) }</style>',
  ),
  page(
    'links that load',
    paragraph,
    ['preload', 'prefetch', 'preconnect', 'dns-prefetch', 'stylesheet', 'icon', 'manifest', 'modulepreload']
      .map((rel) => `<link rel="${rel}" href="https://canary.example/${rel}">`)
      .join(''),
  ),
  page(
    'pictures that load',
    `<img src="https://canary.example/a.png" srcset="https://canary.example/b.png 2x"><picture><source srcset="https://canary.example/c"></picture>${paragraph}`,
  ),
  page('picture of a file', `<img src="file:///etc/canary">${paragraph}`),
  page(
    'video and audio',
    `<video src="https://canary.example/a.mp4" poster="https://canary.example/a.png" autoplay></video><audio src=https://canary.example/a autoplay></audio>${paragraph}`,
  ),
  page('ping', `<a ping="https://canary.example" href="https://canary.example">more</a>${paragraph}`),
  page(
    'names that hide the document',
    `<form name="body"><input name="querySelectorAll"></form><img name="documentElement"><a id="location">x</a>${paragraph}`,
  ),
  page('prototype names', `<p id="__proto__">${words}</p><p id="constructor">x</p><p name="__proto__">y</p>`),
  page(
    'statements of prototypes',
    paragraph,
    '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"canary"},"constructor":{"name":1}}</script>',
  ),
  page('statements of garbage', paragraph, '<script type="application/ld+json">{"@type":"NewsArticle",</script>'),
  page(
    'statements 50,000 deep',
    paragraph,
    `<script type="application/ld+json">${'['.repeat(50_000)}${']'.repeat(50_000)}</script>`,
  ),
  page(
    'statements that name themselves',
    paragraph,
    '<script type="application/ld+json">{"@graph":[{"@id":"a","@type":"NewsArticle","mainEntity":{"@id":"a"}}]}</script>',
  ),
  page(
    'statements of another type',
    paragraph,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":7,"author":[[[]]],"datePublished":{"a":1}}</script>',
    { ...text, published: '' },
  ),
  page(
    'dates that are none',
    paragraph,
    '<meta property="article:published_time" content="2026-13-45T99:99"><meta name="date" content="tomorrow">',
    { ...text, published: '' },
  ),
  page(
    'a thousand statements',
    paragraph,
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>'.repeat(1000),
  ),
  page('a megabyte of title', paragraph, `<meta property="og:title" content="${'a'.repeat(1_000_000)}">`),
  page('nested 300', `${'<div>'.repeat(300)}${words}${'</div>'.repeat(300)}`),
  page('nested 100,000', `${'<div>'.repeat(100_000)}${words}`),
  page('nested with different tags', `${'<b><i><u><s>'.repeat(5000)}${words}`),
  page('misnested', `${'<b><p></b>'.repeat(5000)}${words}`),
  page('lists never closed', `${'<ul><li>'.repeat(5000)}${words}`),
  page('tables in tables', `${'<table><tr><td>'.repeat(1000)}${words}`),
  page('links in links', `${'<a href=x>'.repeat(10_000)}${words}`),
  page('forms in forms', `${'<form>'.repeat(10_000)}${words}`),
  page('buttons in buttons', `${'<button>'.repeat(5000)}</button>${paragraph}`),
  page('a hundred thousand elements', `${'<b>w</b> '.repeat(100_000)}${paragraph}`),
  page('more tags than are read', '<b></b>'.repeat(600_000), '', { code: 'text-too-large' }),
  page(
    'one element of many attributes',
    `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=x`).join(' ')}>${words}</p>`,
  ),
  page('attribute of ten megabytes', `<p title="${'a'.repeat(10_000_000)}">${words}</p>`),
  page('attribute never closed', `${paragraph}<p title="`),
  page('tag never closed', `${paragraph}<p `),
  page('entities', `<p>${words} &#0;&#xD800;&#x110000;&#99999999999;&notin;&nbsp${'&amp'.repeat(10_000)}</p>`),
  page('nothing but pictures', '<img src="a.png" alt=""><img src="b.png">', '', { code: 'text-empty' }),
  page('words by script only', '<div id="app"></div><script>document.body.append("canary")</script>', '', {
    code: 'text-empty',
  }),
  page('hidden words', `<p hidden>canary</p><p style="display:none">canary</p>${paragraph}`),
  raw('without anything.html', words),
  raw('only a tag.html', '<', { code: 'text-empty' }),
  raw('ends in its first declaration.html', '<!D', { code: 'text-empty' }),
  page('lists in lists', `<ul><li>${words}</p>`.repeat(400)),
  page('headings in headings', `<h2>${words}<div>`.repeat(400)),
  page('tables in table cells', `<table><tr><td>${words}<p>`.repeat(300)),
  raw('cut off in a tag.html', `<html><body>${paragraph}<p cla`),
  raw('two documents.html', `<html><body>${paragraph}</body></html><html><body><p>And more.</p></body></html>`),
  raw('utf-16.html', joined(Uint8Array.of(0xff, 0xfe), utf16(`<html><body>${paragraph}</body></html>`))),
  raw('says utf-16 and is not.html', `<html><head><meta charset="utf-16"></head><body>${paragraph}</body></html>`),
  raw('says utf-7.html', `<html><head><meta charset="utf-7"></head><body>+ADw-script+AD4-${paragraph}</body></html>`),
  raw(
    'says what nobody knows.html',
    `<html><head><meta charset="x-canary-none"></head><body>${paragraph}</body></html>`,
  ),
  raw(
    'iso-2022-jp escapes.html',
    `<html><head><meta charset="iso-2022-jp"></head><body>${paragraph}\x1b$B\x1b(B</body></html>`,
  ),
  raw(
    'charset far behind.html',
    `<html><head>${'<!-- x -->'.repeat(2000)}<meta charset="windows-1251"></head><body>${paragraph}</body></html>`,
  ),
  raw(
    'windows-1251.html',
    joined(
      latin1('<html><head><meta charset="windows-1251"></head><body><p>'),
      latin1('\xcf\xee\xe6\xe0\xf0 '),
      latin1(`${words}</p></body></html>`),
    ),
    { text: 'Пожар' },
  ),
  raw('zero bytes.html', `<html><body><p>The coun\0cil met in the old hall.</p>${paragraph}</body></html>`),
  raw('noise behind.html', joined(utf8(`<html><body>${paragraph}`), new Uint8Array(10_000)), { code: 'file-binary' }),
  raw(
    'xhtml with entities.xhtml',
    `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/canary">]><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words} &x;</p></body></html>`,
  ),
  raw(
    'stylesheet of xml.xhtml',
    `<?xml version="1.0"?><?xml-stylesheet href="https://canary.example/a.xsl" type="text/xsl"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraph}</body></html>`,
  ),
]
