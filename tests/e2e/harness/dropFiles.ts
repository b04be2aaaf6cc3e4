import type { Page } from 'playwright-core'

/**
 * Drops files or folders on the window as the operating system does: Chromium gets drag-enter, drag-over and drop with
 * the paths, so that `webUtils.getPathForFile` works (a synthetic DataTransfer made in the page has no paths).
 */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
  }
  await session.detach()
}
