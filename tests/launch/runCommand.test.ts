import { expect, it } from 'vitest'
import { lastLines, runCommand } from '../../electron/launch/runCommand.ts'

it('gives the exit code and both outputs', async () => {
  const program = 'console.log("out"); console.error("err"); process.exit(3)'
  const result = await runCommand(process.execPath, ['-e', program])
  expect(result.exitCode).toBe(3)
  expect(result.output.trim().split('\n').sort()).toEqual(['err', 'out'])
})

it('gives 127 for a program that does not exist', async () => {
  expect((await runCommand('throughline-no-such-program', [])).exitCode).toBe(127)
})

it('ends a program at its time limit', async () => {
  const result = await runCommand(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { timeoutMs: 300 })
  expect(result.exitCode).toBe(128)
})

it('shows only the last lines of a long output', () => {
  expect(lastLines('1\n2\n3\n4\n', 2)).toBe('3\n4')
})
