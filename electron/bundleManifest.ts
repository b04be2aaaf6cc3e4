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
  const manifest = new Map<string, BundleFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const mediaType = mediaTypes[path.extname(entry.name)]
    if (!entry.isFile() || mediaType === undefined) continue
    const filePath = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, filePath).split(path.sep).join('/')
    if (/^[\w./-]+$/.test(name)) manifest.set(name, { filePath, mediaType })
  }
  return manifest
}
