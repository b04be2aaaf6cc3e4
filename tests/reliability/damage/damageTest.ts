import { damageRounds } from './damageRounds.ts'

/** `npm run damage-test -- [ROUNDS] [SEED]`: prints the report as one line of JSON; ends with 1 when anything was found. */
const [rounds = '140', seed = String(Date.now() % 100_000)] = process.argv.slice(2)
const startedAtMs = performance.now()
const report = await damageRounds(Number(rounds), Number(seed))
const seconds = Math.round((performance.now() - startedAtMs) / 1000)
console.log(JSON.stringify({ seed: Number(seed), seconds, ...report }))
process.exitCode = report.findings.length === 0 ? 0 : 1
