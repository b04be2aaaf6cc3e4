import type { EventType } from '../../shared/model/eventType.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { Glyph } from './Glyph.tsx'
import classes from './words.module.css'

export function TypeName({ type }: { readonly type: EventType }) {
  const { name } = useTypeCatalog().look(type)
  return (
    <span className={classes.withIcon}>
      <Glyph type={type} />
      {name}
    </span>
  )
}
