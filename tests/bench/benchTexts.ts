import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { generateArticles } from '../helpers/generateArticles.ts'

export type BenchText = { readonly text: string; readonly published: string }

const WORDS = 600
/** Fewer would not warm a round up. */
const TEXTS = 60
const root = join(import.meta.dirname, '..', '..')
const article = z.object({ text: z.string(), published: z.string() })

/** Texts of about 600 words, by where they are from; the annotated sets only when they stand beside the repository. */
export function benchTexts(): { readonly name: string; readonly texts: readonly BenchText[] }[] {
  const groups = [{ name: 'generated articles', texts: generateArticles(TEXTS, { words: WORDS }).map(asText) }]
  for (const [name, folder] of [
    ['own annotated texts', join(root, 'tests', 'fixtures', 'gold')],
    ['annotated news', join(root, '..', 'shared', 'corpus')],
  ] as const) {
    if (existsSync(folder)) groups.push({ name, texts: cutToLength(readArticles(folder)) })
  }
  return groups
}

function asText({ text, published }: BenchText): BenchText {
  return { text, published }
}

function readArticles(folder: string): BenchText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => article.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
}

/** Each text in turn at the head of one of 600 words, filled up with those that follow it. */
function cutToLength(articles: readonly BenchText[]): BenchText[] {
  return Array.from({ length: TEXTS }, (_, index) => {
    const words: string[] = []
    for (let next = index; words.length < WORDS; next += 1) {
      words.push(...(articles[next % articles.length]?.text ?? '').split(/(?<=\s)/))
    }
    return { text: words.slice(0, WORDS).join(''), published: articles[index % articles.length]?.published ?? '' }
  })
}
