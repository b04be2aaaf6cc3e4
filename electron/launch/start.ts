import { launchApp } from './launchApp.ts'
import { runScript } from './launchError.ts'

// `npm start -- ARGUMENTS`: everything after the dashes goes to the app.
await runScript(() => launchApp(process.argv.slice(2), process.cwd()))
