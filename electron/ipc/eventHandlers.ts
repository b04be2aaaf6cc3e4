import { editEventField, revertEventField, reviewEvents } from '../../db/eventEdits.ts'
import { eventPage, eventPosition, getEvent } from '../../db/eventQueries.ts'
import { keepApart, mergeEvents, splitEvent } from '../../db/joinEdits.ts'
import { swapSecondReading } from '../../db/secondReading.ts'
import { timelineExtent, timelineWindow } from '../../db/timelineQueries.ts'
import type { HandlerContext } from './handlerContext.ts'
import type { Handlers } from './handlers.ts'

type EventChannel =
  | 'timeline.window'
  | 'timeline.extent'
  | 'event.page'
  | 'event.position'
  | 'event.get'
  | 'event.edit'
  | 'event.revert'
  | 'event.swapReading'
  | 'event.review'
  | 'event.merge'
  | 'event.split'
  | 'event.keepApart'

export function eventHandlers({ shelf, onEdit }: HandlerContext): Handlers<EventChannel> {
  const db = () => shelf.required().db
  return {
    'timeline.window': (view) => timelineWindow(db(), view),
    'timeline.extent': ({ filter }) => timelineExtent(db(), filter),
    'event.page': (page) => eventPage(db(), page),
    'event.position': ({ filter, id }) => ({ position: eventPosition(db(), filter, id) }),
    'event.get': ({ id }) => getEvent(db(), id),
    'event.edit': ({ id, field, value }) => {
      editEventField(db(), id, field, value)
      onEdit()
    },
    'event.revert': ({ id, field }) => {
      revertEventField(db(), id, field)
      onEdit()
    },
    'event.swapReading': ({ id }) => {
      swapSecondReading(db(), id)
      onEdit()
    },
    'event.review': ({ ids, review }) => {
      reviewEvents(db(), ids, review)
      onEdit()
    },
    'event.merge': ({ ids }) => {
      const merged = mergeEvents(db(), ids)
      onEdit()
      return { id: merged }
    },
    'event.split': ({ id }) => {
      splitEvent(db(), id)
      onEdit()
    },
    'event.keepApart': ({ id, otherId }) => {
      keepApart(db(), id, otherId)
      onEdit()
    },
  }
}
