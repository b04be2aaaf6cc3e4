import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type AxeScope = {
  readonly axe: {
    run(context: Document): Promise<{
      violations: { id: string; impact: string | null; nodes: { target: string[]; failureSummary: string }[] }[]
    }>
  }
}

/** What axe-core finds wrong with the page as it is. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(400)
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as AxeScope).axe.run(document)
    return found.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${impact} ${id}: ${target.join(' ')} ${failureSummary}`),
    )
  })
}
