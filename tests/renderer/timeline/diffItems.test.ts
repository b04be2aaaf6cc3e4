import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventItem } from '../../../renderer/timeline/buildItems.ts'
import { diffItems } from '../../../renderer/timeline/diffItems.ts'
import type { TimelineItem } from '../../../renderer/timeline/timelineItem.ts'
import { makeEvent } from '../makeEvent.ts'

function items(titles: ReadonlyMap<number, string>): readonly TimelineItem[] {
  return [...titles].map(([id, title]) => eventItem(makeEvent({ id, title }))).filter((item) => item !== null)
}

const byKey = (list: readonly TimelineItem[]) => new Map(list.map((item) => [item.key, item]))

test('nothing is touched when nothing changed', () => {
  const list = items(
    new Map([
      [1, 'a'],
      [2, 'b'],
    ]),
  )
  expect(
    diffItems(
      byKey(list),
      items(
        new Map([
          [1, 'a'],
          [2, 'b'],
        ]),
      ),
    ),
  ).toEqual({ removed: [], put: [] })
})

test('a change of one field puts that item only', () => {
  const { removed, put } = diffItems(
    byKey(
      items(
        new Map([
          [1, 'a'],
          [2, 'b'],
        ]),
      ),
    ),
    items(
      new Map([
        [1, 'a'],
        [2, 'c'],
      ]),
    ),
  )
  expect(removed).toEqual([])
  expect(put.map(({ key }) => key)).toEqual(['event:2'])
})

test('applying the difference always gives what is wanted, and touches no item that is the same', () => {
  const titles = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b')))
    .map((pairs) => new Map(pairs))
  fc.assert(
    fc.property(titles, titles, (before, after) => {
      const drawn = byKey(items(before))
      const wanted = items(after)
      const { removed, put } = diffItems(drawn, wanted)
      for (const item of put) expect(drawn.get(item.key)).not.toEqual(item)
      for (const key of removed) expect(drawn.delete(key)).toBe(true)
      for (const item of put) drawn.set(item.key, item)
      expect(drawn).toEqual(byKey(wanted))
    }),
  )
})
