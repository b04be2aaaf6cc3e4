import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const modulePath = join(import.meta.dirname, '..', '..', 'electron', 'launch', 'runForeground.ts')

/** A launcher of its own process, as a terminal sees it, that runs `program` in the foreground. */
function launch(program: string): ReturnType<typeof spawn> {
  const launcher = `
    import { runForeground } from ${JSON.stringify(modulePath)}
    process.exitCode = await runForeground(process.execPath, ['-e', ${JSON.stringify(program)}], { env: process.env })
  `
  return spawn(process.execPath, ['--input-type=module-typescript', '-e', launcher], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

it('hands on the exit code and leaves stdout to the program', async () => {
  const launcher = launch('console.log("receipt"); process.exitCode = 5')
  let output = ''
  launcher.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const [code] = await once(launcher, 'close')
  expect([code, output]).toEqual([5, 'receipt\n'])
})

it('hands on a signal and waits for the program to end in its own way', async () => {
  const launcher = launch(
    'process.on("SIGTERM", () => setTimeout(() => process.exit(9), 200)); setInterval(() => {}, 1000); console.log("up")',
  )
  if (launcher.stdout) await once(launcher.stdout, 'data')
  launcher.kill('SIGTERM')
  const [code] = await once(launcher, 'close')
  expect(code).toBe(9)
})

it('gives 128 + the number of the signal that ended the program', async () => {
  const launcher = launch('process.kill(process.pid, "SIGKILL")')
  const [code] = await once(launcher, 'close')
  expect(code).toBe(137)
})
