/**
 * How much longer `work` takes for eight times the length: about 8 when it is linear, 64 when it is quadratic; below
 * LINEAR_GROWTH counts as linear. In processor time, the best of several runs: a busy machine and a garbage
 * collection that comes at a bad moment must not matter.
 */
export function growth(work: (length: number) => unknown, length = 10_000): number {
  work(length)
  let best = Number.POSITIVE_INFINITY
  // What is quadratic is so each time; a look that a busy moment spoilt gets another.
  for (let look = 0; look < LOOKS && best >= LINEAR_GROWTH; look += 1) {
    const short = bestCpuMs(() => work(length))
    best = Math.min(best, bestCpuMs(() => work(8 * length)) / Math.max(short, 1))
  }
  return best
}

export const LINEAR_GROWTH = 24
const LOOKS = 3

function bestCpuMs(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4; run += 1) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
