/** A page's meta elements: every content by `name`, `property` or `itemprop` in lower case, in order. */
export type MetaTags = {
  /** The first that is not empty, of the names in their order; empty without. */
  readonly first: (...names: readonly string[]) => string
  readonly all: (...names: readonly string[]) => readonly string[]
}

const MAX_TAGS = 2000

export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string[]>()
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MAX_TAGS)) {
    const content = meta.getAttribute('content')?.trim() ?? ''
    if (content === '') continue
    for (const attribute of ['name', 'property', 'itemprop']) {
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue
        const list = contents.get(name)
        if (list === undefined) contents.set(name, [content])
        else list.push(content)
      }
    }
  }
  const all = (...names: readonly string[]) => names.flatMap((name) => contents.get(name) ?? [])
  return { all, first: (...names) => all(...names)[0] ?? '' }
}
