import path from 'node:path'
import { app } from 'electron'
import { printAndExit } from './batchOutput.ts'
import { ownArguments, readCommandLine, USAGE } from './commandLine.ts'
import { registerAppScheme } from './protocol.ts'
import { runReadOnly } from './runReadOnly.ts'
import { runWithoutWindow } from './runWithoutWindow.ts'
import { runWithWindow } from './runWithWindow.ts'
import { sealProcess } from './security.ts'

app.setName('Throughline')
// A profile of one's own: two of them are two apps, each with its settings and its single instance.
const profile = app.commandLine.getSwitchValue('user-data-dir')
if (profile !== '') app.setPath('userData', path.resolve(profile))
sealProcess()
registerAppScheme()

const folder = process.cwd()
const commandLine = readCommandLine(ownArguments(process.argv, app.getAppPath(), app.isPackaged, folder), folder)

// Nothing here may await the app being ready: a module that waits at its top level never lets it become so.
switch (commandLine.kind) {
  case 'help':
    void printAndExit({ exitCode: 0, output: USAGE })
    break
  case 'wrong':
    void printAndExit({ exitCode: 2, complaint: `throughline: ${commandLine.why}\n\n${USAGE}` })
    break
  case 'batch':
    runWithoutWindow(commandLine.options)
    break
  case 'read':
    runReadOnly(commandLine.files)
    break
  case 'window':
    runWithWindow(commandLine.options)
    break
}
