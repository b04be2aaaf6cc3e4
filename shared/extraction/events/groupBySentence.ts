const NONE: readonly never[] = []

/** Things by the sentence they stand in: the answer gives those of the sentence with that index. */
export function groupBySentence<Item extends { readonly sentence: number }>(
  items: readonly Item[],
): (index: number) => readonly Item[] {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group === undefined) groups.set(item.sentence, [item])
    else group.push(item)
  }
  return (index) => groups.get(index) ?? NONE
}
