/** Words that are shown for a while. Times are in milliseconds from the start. */
export type Cue = {
  readonly startMs: number
  readonly endMs: number
  /** Lines as they are shown, with their marks. */
  readonly lines: readonly string[]
}

const TIMING =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})(?=\s|$)/

/** True for a line `00:01:02,500 --> 00:01:04,000`, with what WebVTT may put behind it. */
export function isTiming(line: string): boolean {
  return TIMING.test(line)
}

/** The cues of SubRip or WebVTT, in order. Numbers, names of cues, notes and styles are left out. */
export function readCues(text: string): Cue[] {
  const cues: Cue[] = []
  let lines: string[] | null = null
  const all = text.split('\n')
  for (const [index, line] of all.entries()) {
    const times = TIMING.exec(line)
    if (times !== null) {
      lines = []
      cues.push({ startMs: milliseconds(times, 1), endMs: milliseconds(times, 5), lines })
    } else if (line.trim() === '') lines = null
    // The number or name of the next cue where a blank line was left out.
    else if (lines !== null && !(isTiming(all[index + 1] ?? '') && /^\d+$/.test(line.trim()))) lines.push(line.trim())
  }
  return cues
}

function milliseconds(times: RegExpExecArray, from: number): number {
  const [hours, minutes, seconds, rest] = [0, 1, 2, 3].map((index) => times[from + index] ?? '0')
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number((rest ?? '0').padEnd(3, '0'))
}
