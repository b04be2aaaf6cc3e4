/** Files that systems leave in folders. */
const names = new Set(['thumbs.db', 'desktop.ini', 'icon\r'])

/** What inside a folder is no file of a person's: hidden, or left by a system. */
export function isClutter(name: string): boolean {
  return name.startsWith('.') || names.has(name.toLowerCase())
}
