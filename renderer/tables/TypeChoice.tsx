import { NativeSelect } from '@mantine/core'
import type { TableMapping } from '../../shared/tables/tableMapping.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import type { MappingProps } from './ColumnList.tsx'
import classes from './TableDialog.module.css'

/** The type of the events: one for all, or one for each value of a column. */
export function TypeChoice({ description, mapping, onChanged }: MappingProps) {
  const types = useTypeCatalog().all.map(({ type, name }) => ({ value: type, label: name }))
  const { type } = mapping
  const column = description.columns.find(({ name }) => name === type.column)
  const values = column?.values ?? []
  const typeOf = (value: string) => type.values.find((each) => each.value === value)?.type ?? ''

  function setType(value: string, chosen: string) {
    const others = type.values.filter((each) => each.value !== value)
    onChanged(withType(mapping, { values: chosen === '' ? others : [...others, { value, type: chosen }] }))
  }

  return (
    <section aria-label="Types" className={classes.group}>
      <NativeSelect
        size="xs"
        label={column === undefined ? 'Type of every event' : `Type, where ${type.column} tells no other`}
        data={types}
        value={type.otherwise}
        onChange={({ currentTarget }) => onChanged(withType(mapping, { otherwise: currentTarget.value }))}
      />
      {column !== undefined && values.length === 0 && (
        <p className={classes.hint}>{type.column} has too many values to give each a type.</p>
      )}
      {values.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <div className={classes.values} role="region" aria-label="Types by value" tabIndex={0}>
          {values.map(({ value, count }) => (
            <NativeSelect
              key={value}
              size="xs"
              label={`${value} (${count.toLocaleString('en')})`}
              data={[{ value: '', label: 'As above' }, ...types]}
              value={typeOf(value)}
              onChange={({ currentTarget }) => setType(value, currentTarget.value)}
            />
          ))}
        </div>
      )}
    </section>
  )
}

function withType(mapping: TableMapping, change: Partial<TableMapping['type']>): TableMapping {
  return { ...mapping, type: { ...mapping.type, ...change } }
}
