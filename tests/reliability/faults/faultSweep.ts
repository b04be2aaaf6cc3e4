import { runScript } from '../../../electron/launch/launchError.ts'
import { ensureTestTools } from '../../../electron/launch/testTools.ts'
import { sweepFaults } from './sweepFaults.ts'

/** `npm run fault-sweep -- [POINTS] [SEED]`: prints the report as one line of JSON; ends with 1 when anything was found. */
await runScript(async () => {
  const [points = '200', seed = String(Date.now() % 100_000)] = process.argv.slice(2)
  await ensureTestTools()
  const startedAtMs = performance.now()
  const report = await sweepFaults(Number(points), Number(seed), (line) => process.stderr.write(`${line}\n`))
  const seconds = Math.round((performance.now() - startedAtMs) / 1000)
  console.log(JSON.stringify({ seed: Number(seed), seconds, ...report }))
  return report.findings.length === 0 ? 0 : 1
})
