import { setTimeout as sleep } from 'node:timers/promises'
import { processTree, processType } from '../../e2e/harness/processTree.ts'

export const killTargets = ['main', 'reader', 'both'] as const
export type KillTarget = (typeof killTargets)[number]

/** Longer than the helpers of a killed main process take to notice. */
const LEFT_BEHIND_MS = 5000

/**
 * Kills the app's main process, its reader, or both at once, with no chance to tidy up. `interfacePid` is the renderer
 * that is not the reader. After main, waits until its helpers are gone. Answers whether there was something to kill.
 */
export async function killApp(
  mainPid: number,
  interfacePid: number | null,
  target: KillTarget,
): Promise<{ readonly isMainGone: boolean; readonly wasReaderThere: boolean }> {
  const members = processTree(mainPid)
  const readers = members.filter((member) => processType(member) === 'renderer' && member.pid !== interfacePid)
  const victims = [
    ...(target === 'reader' ? [] : [mainPid]),
    ...(target === 'main' ? [] : readers.map(({ pid }) => pid)),
  ]
  for (const pid of victims) kill(pid)
  const isMainGone = victims.includes(mainPid)
  if (isMainGone) await untilGone(members.map(({ pid }) => pid))
  return { isMainGone, wasReaderThere: readers.length > 0 }
}

async function untilGone(pids: readonly number[]): Promise<void> {
  const deadlineMs = performance.now() + LEFT_BEHIND_MS
  while (pids.some(isThere) && performance.now() < deadlineMs) await sleep(20)
  for (const pid of pids) kill(pid)
}

function isThere(pid: number): boolean {
  return processTree(pid).some((member) => member.pid === pid && member.status.get('State')?.startsWith('Z') !== true)
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}
