/** Things by the index of the sentence they stand in; `count` is the number of sentences. */
export function groupBySentence<Item extends { readonly sentence: number }>(
  items: readonly Item[],
  count: number,
): Item[][] {
  const groups: Item[][] = Array.from({ length: count }, () => [])
  for (const item of items) groups[item.sentence]?.push(item)
  return groups
}
