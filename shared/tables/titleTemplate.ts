/** A piece of a title: words as they are, or the value of a column. */
export type TitlePart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'column'; readonly column: string }

/**
 * The pieces of a template. Braces that hold no column's name are words.
 * @example parseTitle('{Name}, {City}', ['Name', 'City']) // column Name, words ", ", column City
 */
export function parseTitle(template: string, columns: readonly string[]): TitlePart[] {
  // A name may itself hold a brace; the longest that fits is meant.
  const longestFirst = columns.toSorted((a, b) => b.length - a.length)
  const parts: TitlePart[] = []
  let words = ''
  for (let at = 0; at < template.length; ) {
    const column =
      template[at] === '{' ? longestFirst.find((name) => template.startsWith(`${name}}`, at + 1)) : undefined
    if (column === undefined) {
      words += template[at]
      at += 1
      continue
    }
    if (words !== '') parts.push({ kind: 'words', words })
    words = ''
    parts.push({ kind: 'column', column })
    at += column.length + 2
  }
  if (words !== '') parts.push({ kind: 'words', words })
  return parts
}

/**
 * The title of a row. Words beside a column that is empty are left out with it, but for brackets that hold another:
 * `{Name} in {City}` without a city is the name alone. Empty where every column is.
 * @param cellOf the cell of a column in the row
 */
export function fillTitle(parts: readonly TitlePart[], cellOf: (column: string) => string): string {
  const values = parts.map((part) => (part.kind === 'column' ? cellOf(part.column) : null))
  if (values.some((value) => value !== null) && values.every((value) => value === null || value === '')) return ''
  const title = parts.map((part, at) => {
    if (part.kind === 'column') return values[at]
    const isBesideNothing = values[at - 1] === '' || values[at + 1] === ''
    return isBesideNothing ? part.words.replace(/[^()[\]\s]/g, '') : part.words
  })
  return tidy(title.join(''))
}

function tidy(title: string): string {
  return title
    .replace(/([([])\s+/g, '$1')
    .replace(/\s+([)\]])/g, '$1')
    .replace(/\(\)|\[\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
