import { watchStorm } from './watchStorm.ts'

/** `npm run watch-storm -- [files, default 20000] [milliseconds of standing still, default 8000]`: one line of JSON. */
const [files = '20000', stallMs = '8000'] = process.argv.slice(2)
const report = await watchStorm(Number(files), Number(stallMs))
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exitCode = report.missing + report.half + report.doubled === 0 ? 0 : 1
