import { appendFileSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Fills a folder while nobody looks: files in folders that are renamed under way, files that are renamed, links that lead
 * in circles, and files written in two pieces. `node stormWriter.ts FOLDER FILES`
 */
const [folder = '', countText = '0'] = process.argv.slice(2)
const count = Number(countText)
const FOLDERS = 40

for (let group = 0; group < FOLDERS; group++) {
  const draft = path.join(folder, `draft ${group}`)
  mkdirSync(draft)
  const own = Math.floor((count * (group + 1)) / FOLDERS) - Math.floor((count * group) / FOLDERS)
  for (let index = 0; index < own; index++) {
    const file = path.join(draft, `${index}.txt`)
    const text = `Notice ${group}-${index}\n\nThe Harlow council met on Monday, Jan. 19, 2026, about item ${group}-${index}.\n`
    if (index % 100 === 1) {
      // Half of it now, the other half when other files have been written.
      writeFileSync(file, text.slice(0, 30))
      setTimeout(() => appendFileSync(path.join(folder, `group ${group}`, `${index}.txt`), text.slice(30)), 1500)
    } else writeFileSync(file, text)
    if (index % 50 === 2) renameSync(file, path.join(draft, `renamed ${index}.txt`))
  }
  symlinkSync(folder, path.join(draft, 'loop'))
  renameSync(draft, path.join(folder, `group ${group}`))
}
