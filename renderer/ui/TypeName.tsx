import { type EventType, eventTypeNames } from '../../shared/model/eventType.ts'
import { Glyph } from './Glyph.tsx'
import classes from './words.module.css'

export function TypeName({ type }: { readonly type: EventType }) {
  return (
    <span className={classes.withIcon}>
      <Glyph type={type} />
      {eventTypeNames[type]}
    </span>
  )
}
