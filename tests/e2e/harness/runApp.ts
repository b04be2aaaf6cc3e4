import { spawn } from 'node:child_process'
import { prepareElectron } from '../../../electron/launch/prepareElectron.ts'
import { appEnvironment, profileArguments, repositoryRoot } from './launchApp.ts'

export type AppRun = { readonly exitCode: number | null; readonly output: string; readonly complaint: string }

/** Runs the built app from a command line to its end, without a test driver. Chromium's own chatter is left out. */
export async function runApp(
  profile: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<AppRun> {
  const { executablePath } = await prepareElectron()
  const child = spawn(executablePath, [repositoryRoot, ...profileArguments(profile), ...args], {
    cwd: profile,
    env: { ...(await appEnvironment(profile)), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text
  })
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const isChatter = (line: string) => /^\[\d+:\d+\/[\d.]+:[A-Z]+:/.test(line)
  return {
    exitCode,
    output,
    complaint: complaint
      .split('\n')
      .filter((line) => !isChatter(line))
      .join('\n'),
  }
}
