import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bars } from './evaluation/bars.ts'
import { ErrorLog } from './evaluation/errorLog.ts'
import { evaluateSets } from './evaluation/evaluateSets.ts'
import { formatTable } from './evaluation/formatTable.ts'
import { runScript } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'

/**
 * `npm run eval -- [--errors FILE.md|FILE.json] [--set NAME]`: scores the extractor on our own annotated texts and on
 * the annotated sets that stand beside the repository (`../shared`), when they are there: one table on standard output,
 * and a file of the errors by set and class.
 */
await runScript(async () => {
  const { values } = parseArgs({ options: { errors: { type: 'string' }, set: { type: 'string' } } })
  const errorsFile = values.errors ?? join(tmpdir(), 'throughline-errors.md')
  const shared = join(repositoryRoot, '..', 'shared')
  const only = values.set ?? null
  const errors = new ErrorLog()
  const rows = await evaluateSets({ shared, own: join(repositoryRoot, 'tests', 'fixtures'), only }, errors)
  const hasShared = existsSync(join(shared, 'corpus'))
  const asked = hasShared ? bars.filter(({ set }) => only === null || set === only) : []
  console.log(formatTable(rows, asked))
  if (!hasShared) {
    console.log('\nNo annotated sets stand beside the repository (../shared): only our own texts were scored.')
  }
  errors.write(errorsFile)
  console.log(`\nErrors by class: ${errorsFile}`)
  return 0
})
