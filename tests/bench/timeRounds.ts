const WARM_UP_ROUNDS = 4
const ROUNDS = 15

export type RoundTimes = { readonly ours: number; readonly theirs: number; readonly ratio: number }

/**
 * Runs two pieces of work in turns, the first of a round changing each time, and gives the median seconds of processor
 * time of each and the median of how many times as fast ours is: what disturbs the machine disturbs both.
 */
export function timeRounds(work: { readonly ours: () => void; readonly theirs: () => void }): RoundTimes {
  const rounds = Array.from({ length: WARM_UP_ROUNDS + ROUNDS }, (_, round) => {
    if (round % 2 === 0) return { ours: cpuSeconds(work.ours), theirs: cpuSeconds(work.theirs) }
    const theirs = cpuSeconds(work.theirs)
    return { ours: cpuSeconds(work.ours), theirs }
  }).slice(WARM_UP_ROUNDS)
  return {
    ours: median(rounds.map(({ ours }) => ours)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
    ratio: median(rounds.map(({ ours, theirs }) => theirs / ours)),
  }
}

/** Processor time of this thread alone, as the work of a reader on one core would be; compilers and collectors apart. */
function cpuSeconds(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1e6
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
