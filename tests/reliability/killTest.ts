import { killRounds } from './killRounds.ts'

/** `npm run kill-test -- [ROUNDS] [SEED]`: prints the report as JSON; ends with 1 when anything was lost or broken. */
const [rounds = '100', seed = String(Date.now() % 100_000)] = process.argv.slice(2)
const startedAtMs = performance.now()
const report = await killRounds(Number(rounds), Number(seed))
console.log(
  JSON.stringify({ seed: Number(seed), seconds: Math.round((performance.now() - startedAtMs) / 1000), ...report }),
)
process.exitCode = report.lost + report.corrupt + report.different + report.badBackups === 0 ? 0 : 1
