import type { Page } from 'playwright-core'
import type { Envelope } from '../../../shared/ipc/appError.ts'

/** Asks main through the page's own API, with anything at all. */
export function request(page: Page, channel: string, argument?: unknown): Promise<Envelope<unknown>> {
  return page.evaluate(
    ([name, value]) => {
      const api: { request(channel: unknown, argument: unknown): Promise<Envelope<unknown>> } = Reflect.get(
        window,
        'throughline',
      )
      return api.request(name, value)
    },
    [channel, argument] as const,
  )
}

/** Waits until an import has come to its end; the receipt's lines by file name. */
export async function importedFiles(page: Page): Promise<Record<string, string>> {
  for (;;) {
    const progress = await request(page, 'import.progress')
    if (progress.ok && hasState(progress.value, 'finished')) break
    await page.waitForTimeout(50)
  }
  const receipt = await request(page, 'receipt.latest')
  if (!receipt.ok) throw new Error(`no receipt: ${receipt.error.code}`)
  const { lines } = receipt.value as { lines: { fileName: string; outcome: string }[] }
  return Object.fromEntries(lines.map(({ fileName, outcome }) => [fileName, outcome]))
}

function hasState(value: unknown, state: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'state') === state
}
