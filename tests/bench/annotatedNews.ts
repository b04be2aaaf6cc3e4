import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const line = z.object({ text: z.string().optional() })
const FEWEST_CHARACTERS = 400

/** The texts of the annotated sets that stand beside the repository, sentences left out; none where they do not. */
export function annotatedNews(): readonly string[] {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpora')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((text) => text !== '')
    .map((text) => line.parse(JSON.parse(text)).text ?? '')
    .filter((text) => text.length >= FEWEST_CHARACTERS)
}
