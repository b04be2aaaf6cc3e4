import { launchApp } from './launchApp.ts'
import { runScript } from './launchError.ts'

/**
 * `npm run -s read -- FILES…`: prints `{path, title, byline, published, url, language, text, …}` a line for each file,
 * read by the app itself in its sealed reader process. Paths count from the folder that npm was called in.
 */
await runScript(() => launchApp(['--read', ...process.argv.slice(2)], process.env['INIT_CWD'] ?? process.cwd()))
