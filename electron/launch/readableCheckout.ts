import { chmod, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LaunchError } from './launchError.ts'
import { repositoryRoot } from './repositoryRoot.ts'
import { lastLines, runCommand } from './runCommand.ts'
import { say } from './say.ts'
import type { TestUser } from './testUser.ts'

export type Checkout = { readonly root: string; dispose(): Promise<void> }

/** The checkout, or a copy of it in a temporary folder where the test user cannot read the real one. */
export async function openReadableCheckout(user: TestUser | null): Promise<Checkout> {
  if (user === null || (await canRead(user, repositoryRoot))) {
    return { root: repositoryRoot, dispose: async () => {} }
  }
  const parent = await mkdtemp(join(tmpdir(), 'throughline-checkout-'))
  const root = join(parent, 'throughline')
  say(`the user ${user.name} may not read ${repositoryRoot}; testing a copy in ${root}`)
  await chmod(parent, 0o755)
  await copyCheckout(root)
  if (!(await canRead(user, root))) throw new LaunchError(`the user ${user.name} may not read ${root} either`)
  return { root, dispose: () => rm(parent, { recursive: true, force: true }) }
}

async function canRead(user: TestUser, root: string): Promise<boolean> {
  const paths = ['package.json', join('tests', 'vitest.config.ts'), join('node_modules', 'vitest', 'package.json')]
  const tried = await runCommand(
    'cat',
    paths.map((path) => join(root, path)),
    { user },
  )
  return tried.exitCode === 0
}

async function copyCheckout(root: string): Promise<void> {
  for (const name of await readdir(repositoryRoot)) {
    if (name === '.git' || name === 'node_modules' || name === 'release') continue
    await cp(join(repositoryRoot, name), join(root, name), { recursive: true, preserveTimestamps: true })
  }
  // Hundreds of megabytes: linked where the temporary folder is on the same disk, copied otherwise.
  const modules = join(repositoryRoot, 'node_modules')
  const linked = await runCommand('cp', ['-al', modules, root])
  if (linked.exitCode !== 0) {
    await rm(join(root, 'node_modules'), { recursive: true, force: true })
    const copied = await runCommand('cp', ['-a', modules, root])
    if (copied.exitCode !== 0) throw new LaunchError(`copying the checkout failed:\n${lastLines(copied.output)}`)
  }
  // Its own folders may come from a tight umask; what was linked is opened through its folders only.
  const opened = await runCommand('chmod', ['-R', 'a+rX', root])
  if (opened.exitCode !== 0) throw new LaunchError(`chmod failed:\n${lastLines(opened.output)}`)
}
