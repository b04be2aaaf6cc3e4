import type { Page } from 'playwright-core'
import type { Envelope } from '../../../shared/ipc/appError.ts'
import type { ReceiptEntry, ReceiptLinePage } from '../../../shared/model/receipt.ts'

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

/** Waits until an import has come to its end, saying yes where it asks; the receipt's lines by file name. */
export async function importedFiles(page: Page): Promise<Record<string, string>> {
  for (;;) {
    const progress = await request(page, 'import.progress')
    if (progress.ok && hasState(progress.value, 'finished')) break
    if (progress.ok && hasState(progress.value, 'asking')) await request(page, 'import.answer', { begins: true })
    await page.waitForTimeout(50)
  }
  const receipt = await answerOf<{ id: number }>(page, 'receipt.latest')
  return Object.fromEntries((await linesOf(page, receipt.id)).map(({ fileName, outcome }) => [fileName, outcome]))
}

/** What main answers; throws for an error. */
export async function answerOf<Answer>(page: Page, channel: string, argument?: unknown): Promise<Answer> {
  const answer = await request(page, channel, argument)
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.code}`)
  return answer.value as Answer
}

/** All lines of a receipt, as the interface gets them, page by page. */
async function linesOf(page: Page, id: number): Promise<readonly ReceiptEntry[]> {
  const lines: ReceiptEntry[] = []
  for (;;) {
    const part = await answerOf<ReceiptLinePage>(page, 'receipt.lines', {
      id,
      filter: { kind: null, text: '' },
      offset: lines.length,
      limit: 500,
    })
    lines.push(...part.lines)
    if (part.lines.length === 0 || lines.length >= part.total) return lines
  }
}

function hasState(value: unknown, state: string): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'state') === state
}
