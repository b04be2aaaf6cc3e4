import { describeDate } from '../../shared/model/describeDate.ts'
import type { TablePreview } from '../../shared/tables/tablePreview.ts'
import { TypeName } from '../ui/TypeName.tsx'
import classes from './TableDialog.module.css'

/** The first rows as the events they become. */
export function PreviewRows({ preview }: { readonly preview: TablePreview }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <div className={classes.preview} role="region" aria-label="First events" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Title</th>
            <th scope="col">Date</th>
            <th scope="col">Type</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          {preview.events.map(({ title, date, type, place }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have their order and nothing else
            <tr key={index}>
              <td>{title}</td>
              <td>{describeDate(date)}</td>
              <td>
                <TypeName type={type} />
              </td>
              <td>{place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
