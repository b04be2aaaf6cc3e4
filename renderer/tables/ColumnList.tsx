import { NativeSelect } from '@mantine/core'
import type { TableDescription } from '../../shared/tables/describeTable.ts'
import type { TableMapping } from '../../shared/tables/tableMapping.ts'
import { type ColumnRole, columnRoles, roleNames, roleOf, withRole } from './columnRole.ts'
import classes from './TableDialog.module.css'

export type MappingProps = {
  readonly description: TableDescription
  readonly mapping: TableMapping
  readonly onChanged: (mapping: TableMapping) => void
}

/** Every column with its first values and what it means. */
export function ColumnList({ description, mapping, onChanged }: MappingProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={classes.scroller} role="region" aria-label="Columns" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Meaning</th>
            <th scope="col">First values</th>
          </tr>
        </thead>
        <tbody>
          {description.columns.map(({ name, samples, filledCount }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.meaning}>
                <NativeSelect
                  size="xs"
                  aria-label={`Meaning of ${name}`}
                  data={columnRoles.map((role) => ({ value: role, label: roleNames[role] }))}
                  value={roleOf(mapping, name)}
                  onChange={({ currentTarget }) => {
                    const role = columnRoles.find((each): each is ColumnRole => each === currentTarget.value)
                    if (role !== undefined) onChanged(withRole(mapping, name, role))
                  }}
                />
              </td>
              <td className={classes.samples}>{filledCount === 0 ? 'Empty' : samples.join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
