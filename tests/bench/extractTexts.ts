import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { extract } from '../../shared/extraction/extract.ts'
import { DEFAULT_READING } from '../../shared/model/readingSettings.ts'

/** `node extractTexts.ts FILE`, a JSON list of texts with their dates: prints the milliseconds of extraction alone. */
const [file = ''] = process.argv.slice(2)
const texts = z
  .array(z.object({ text: z.string(), published: z.string().nullable() }))
  .parse(JSON.parse(readFileSync(file, 'utf8')))
const startedMs = performance.now()
for (const { text, published } of texts) extract({ text, published, ...DEFAULT_READING })
process.stdout.write(`${performance.now() - startedMs}\n`)
