import { readdirSync, readFileSync } from 'node:fs'

export type ProcessInfo = {
  readonly pid: number
  readonly command: readonly string[]
  readonly status: ReadonlyMap<string, string>
}

/** A process and all that descend from it, as the kernel knows them. Linux only. */
export function processTree(rootPid: number): ProcessInfo[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)))
  const members = new Set([rootPid])
  for (let size = 0; size < members.size; ) {
    size = members.size
    for (const { pid, status } of all) if (members.has(Number(status.get('PPid')))) members.add(pid)
  }
  return all.filter(({ pid }) => members.has(pid))
}

/** `--type=renderer` and the like; empty for the main process. */
export function processType({ command }: ProcessInfo): string {
  return command.find((argument) => argument.startsWith('--type='))?.slice('--type='.length) ?? ''
}

/** Nothing when the process has ended in the meantime. */
function readProcess(pid: number): ProcessInfo[] {
  try {
    // Chromium's children overwrite their arguments with one string, parted by spaces.
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      .split(/[\0 ]+/)
      .filter((part) => part !== '')
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n')
    const status = new Map(
      lines.map((line) => {
        const [name = '', value = ''] = line.split(':')
        return [name, value.trim()] as const
      }),
    )
    return [{ pid, command, status }]
  } catch {
    return []
  }
}
