import { join } from 'node:path'
import { runScript } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { runCommand } from './runCommand.ts'
import { say } from './say.ts'

/** One TypeScript project per side: what a side may see (DOM, Node, neither) is its own. */
const projects = ['shared', 'db', 'electron', 'electron/reader/page', 'renderer', 'tests']

await runScript(async () => {
  const compiler = join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc')
  let failures = 0
  for (const project of projects) {
    const result = await runCommand(process.execPath, [compiler, '--project', project, '--pretty', 'false'], {
      cwd: repositoryRoot,
    })
    if (result.exitCode === 0) continue
    failures += 1
    process.stdout.write(result.output)
    say(`types of ${project}: not right`)
  }
  return failures === 0 ? 0 : 1
})
