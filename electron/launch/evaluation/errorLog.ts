import { writeFileSync } from 'node:fs'

type ErrorClass = { readonly set: string; readonly name: string; count: number; readonly examples: string[] }

const EXAMPLES = 8

/** Counts errors by set and class, and keeps the first few of each class to look at. */
export class ErrorLog {
  readonly #classes = new Map<string, ErrorClass>()

  add(set: string, name: string, example: string): void {
    const key = `${set}\n${name}`
    const known = this.#classes.get(key) ?? { set, name, count: 0, examples: [] }
    known.count += 1
    if (known.examples.length < EXAMPLES) known.examples.push(example.replace(/\s+/g, ' ').trim())
    this.#classes.set(key, known)
  }

  /** The classes, set by set in the order in which they came, the commonest first. */
  bySet(): Map<string, ErrorClass[]> {
    const bySet = new Map<string, ErrorClass[]>()
    for (const errorClass of this.#classes.values()) {
      const known = bySet.get(errorClass.set)
      if (known === undefined) bySet.set(errorClass.set, [errorClass])
      else known.push(errorClass)
    }
    for (const classes of bySet.values()) classes.sort((a, b) => b.count - a.count)
    return bySet
  }

  /** JSON when the name ends so, else Markdown. */
  write(file: string): void {
    const bySet = this.bySet()
    writeFileSync(file, file.endsWith('.json') ? JSON.stringify(Object.fromEntries(bySet), null, 1) : toMarkdown(bySet))
  }
}

function toMarkdown(bySet: ReadonlyMap<string, readonly ErrorClass[]>): string {
  const lines = ['# Errors by set and class', '']
  for (const [set, classes] of bySet) {
    lines.push(`## ${set}`, '', '| errors | class |', '|---:|---|')
    for (const { name, count } of classes) lines.push(`| ${count} | ${name} |`)
    for (const { name, count, examples } of classes) {
      lines.push('', `### ${name} (${count})`, '', ...examples.map((example) => `- ${example}`))
    }
    lines.push('')
  }
  return lines.join('\n')
}
