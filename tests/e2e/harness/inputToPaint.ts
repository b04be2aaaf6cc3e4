import type { Page } from 'playwright-core'

/**
 * Presses keys one after the other, again and again, and measures, inside the page, the time from the input event's own time stamp to the
 * first task after the frame that followed it was painted. Milliseconds, in order of measuring.
 */
export async function measureInputToPaint(
  page: Page,
  keys: readonly string[],
  isOver: () => boolean,
): Promise<number[]> {
  await page.evaluate(() => {
    const delays: number[] = []
    Object.assign(globalThis, { inputToPaintMs: delays })
    window.addEventListener(
      'keydown',
      (event) => {
        requestAnimationFrame(() => {
          // A message task queued inside the frame callback runs after that frame's paint.
          const channel = new MessageChannel()
          channel.port1.onmessage = () => delays.push(performance.now() - event.timeStamp)
          channel.port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  for (let press = 0; !isOver(); press++) {
    const key = keys[press % keys.length]
    if (key === undefined) throw new Error('there is no key to press')
    await page.keyboard.press(key)
    await page.waitForTimeout(40)
  }
  return page.evaluate(() => Reflect.get(globalThis, 'inputToPaintMs'))
}

/** The value below which `share` (0 to 1) of the samples lie. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  if (value === undefined) throw new Error('percentile needs samples')
  return value
}
