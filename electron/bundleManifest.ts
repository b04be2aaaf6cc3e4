import { readdirSync } from 'node:fs'
import path from 'node:path'

export type BundleFile = { readonly filePath: string; readonly mediaType: string }

/** Names as in the URL (`assets/index-4f2c.js`) and the files they stand for. */
export type BundleManifest = ReadonlyMap<string, BundleFile>

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * The closed list of what a built folder serves, read once at start. Links, files of other kinds and names that a URL
 * would spell differently are left out.
 */
export function readBundleManifest(folder: string): BundleManifest {
  return new Map(bundleFiles(folder, ''))
}

// Not `readdir` with `recursive`: that goes through linked folders.
function* bundleFiles(folder: string, prefix: string): Generator<[string, BundleFile]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const filePath = path.join(folder, entry.name)
    const name = prefix + entry.name
    if (!/^[\w./-]+$/.test(name)) continue
    if (entry.isDirectory()) yield* bundleFiles(filePath, `${name}/`)
    const mediaType = mediaTypes[path.extname(name)]
    if (entry.isFile() && mediaType !== undefined) yield [name, { filePath, mediaType }]
  }
}
