import { ensureBuild } from '../../../electron/launch/buildApp.ts'
import { runScript } from '../../../electron/launch/launchError.ts'
import { openDisplay } from '../../../electron/launch/virtualDisplay.ts'
import { killAppRounds } from './killAppRounds.ts'

/** `npm run kill-app -- [ROUNDS] [SEED]`: prints the report as one line of JSON; ends with 1 when anything was lost or broken. */
await runScript(async () => {
  const [rounds = '30', seed = String(Date.now() % 100_000)] = process.argv.slice(2)
  await ensureBuild()
  const display = await openDisplay()
  Object.assign(process.env, display.environment)
  const startedAtMs = performance.now()
  try {
    const report = await killAppRounds(Number(rounds), Number(seed), (line) => process.stderr.write(`${line}\n`))
    const seconds = Math.round((performance.now() - startedAtMs) / 1000)
    console.log(JSON.stringify({ seed: Number(seed), seconds, ...report }))
    return report.lost + report.corrupt + report.different + report.strayFiles === 0 ? 0 : 1
  } finally {
    display.close()
  }
})
