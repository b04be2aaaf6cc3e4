// Stands in for Electron's default app in the development runtime: `electron [switches] DIR [arguments]`
// runs the app in DIR as itself, with the name, version and path of its package.json.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { appFolder, preloadModules } = readArguments(process.argv.slice(1))

if (process.argv.includes('--version') && appFolder === undefined) {
  console.log(`v${process.versions.electron}`)
  process.exit(0)
}
if (appFolder === undefined) {
  console.error('usage: electron [switches] DIR [arguments]')
  process.exit(1)
}

Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
const requireHere = createRequire(join(process.cwd(), 'electron.cjs'))
for (const name of preloadModules) requireHere(name)

const packagePath = join(resolve(appFolder), 'package.json')
const appPackage = JSON.parse(readFileSync(packagePath, 'utf8'))
const name = appPackage.productName ?? appPackage.name
if (name) app.setName(name)
if (appPackage.version) app.setVersion(appPackage.version)
if (process.platform === 'linux') app.setDesktopName(appPackage.desktopName ?? `${app.getName()}.desktop`)
app.setAppPath(dirname(packagePath))
// Electron derived the data folder from the stand-in's name at start.
app.setPath('userData', join(app.getPath('appData'), app.getName()))

await import(pathToFileURL(join(dirname(packagePath), appPackage.main ?? 'index.js')).href)

/** The first argument that is no switch is the app; `-r NAME` loads a module before it, as in the default app. */
function readArguments(commandArguments) {
  const preloadModules = []
  for (let index = 0; index < commandArguments.length; index += 1) {
    const argument = commandArguments[index]
    if (argument === '-r' || argument === '--require') {
      index += 1
      preloadModules.push(commandArguments[index])
    } else if (!argument.startsWith('-')) {
      return { appFolder: argument, preloadModules }
    }
  }
  return { appFolder: undefined, preloadModules }
}
