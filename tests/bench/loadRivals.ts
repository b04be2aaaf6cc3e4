import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'rivals')

type Chrono = { parse(text: string, reference: Date): readonly unknown[] }
type WinkDocument = { entities(): { out(form: unknown): unknown }; sentences(): { out(): unknown } }
type Wink = { readDoc(text: string): WinkDocument; readonly its: { readonly detail: unknown } }
type WinkFactory = (model: unknown) => Wink

export type Rivals = { read(text: string, published: string): void }

/** Installs chrono-node and wink-nlp into a folder of their own when they are not there yet: the app has no use for them. */
export async function loadRivals(): Promise<Rivals> {
  if (!existsSync(join(folder, 'node_modules'))) {
    console.log('installing chrono-node and wink-nlp beside the bench …')
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error('npm ci failed; the bench needs a package registry')
  }
  const load = createRequire(join(folder, 'package.json'))
  const chrono: Chrono = load('chrono-node')
  const winkNLP: WinkFactory = load('wink-nlp')
  const wink = winkNLP(load('wink-eng-lite-web-model'))
  return {
    read(text, published) {
      chrono.parse(text, new Date(`${published}T12:00:00Z`))
      const document = wink.readDoc(text)
      document.sentences().out()
      document.entities().out(wink.its.detail)
    },
  }
}
