import { type CorpusFile, text, utf8, words } from './corpusFile.ts'

function file(name: string, content: string, verdict: CorpusFile['verdict'] = text): CorpusFile {
  return { fileName: `${name}.md`, bytes: utf8(content), verdict }
}

/** Markdown that nests, links, or brings markup along. */
export const markdowns: readonly CorpusFile[] = [
  file('scripts in it', `${words}\n\n<script>document.title = "canary"</script>\n\n<img src=x onerror="canary()">`),
  file('style in it', `<style>canary { color: red }</style>\n\n${words}`),
  file('link that runs', `${words} [here](javascript:alert(1)) <javascript:alert>`),
  file('link to data', `${words} [here](data:text/html;base64,PHNjcmlwdD4=)`),
  file('picture from outside', `${words}\n\n![a picture](https://canary.example/a.png)`),
  file('picture of a file', `${words}\n\n![a picture](file:///etc/canary)`),
  file('quotes in quotes', `${'>'.repeat(2000)} ${words}`),
  file(
    'lists in lists',
    `${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')}\n\n${words}`,
  ),
  file('emphasis without end', `${words}\n\n${'*a **b '.repeat(20_000)}`),
  file('stars without end', `${words}\n\n${'*'.repeat(100_000)}`),
  file('brackets without end', `${words}\n\n${'['.repeat(50_000)}`),
  file('links in links', `${words}\n\n${'[a](b '.repeat(10_000)}`),
  file(
    'ticks without end',
    `${words}\n\n${Array.from({ length: 400 }, (_, length) => '`'.repeat(length + 1)).join(' ')}`,
  ),
  file('entities without end', `${words}\n\n${'&amp'.repeat(50_000)};`),
  file('code that is never closed', `${words}\n\n\`\`\`\ncode\n`),
  file('rules without end', `${words}\n\n${'---\n\n'.repeat(20_000)}`),
  file('headings without end', `${words}\n\n${'# a\n\n'.repeat(20_000)}`),
  file('table of many columns', `${words}\n\n|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n`),
  file('definitions without end', `${words}\n\n${'[a]: b\n'.repeat(20_000)}`),
  file('markup comment never closed', `${words}\n\n<!-- never closed`),
  file('only a comment', '<!-- nothing -->', { code: 'text-empty' }),
  file('only front matter', '---\ntitle: Nothing\n---\n', { code: 'text-empty' }),
  file('front matter with two dates', `---\ndate: 2026-01-24\npublished: 2025-01-01\n---\n${words}`),
  file('front matter with no date', `---\ndate: yesterday\n---\n${words}`, { ...text, published: '' }),
]
