/** What the window keeps between starts. Where storage is not to be had, nothing is kept, and that is not worth a message. */
export function readItem(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function writeItem(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Sizes and folded sections are not worth a message.
  }
}
