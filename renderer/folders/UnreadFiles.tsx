import { errorMessage } from '../../shared/ipc/errorMessages.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './FoldersView.module.css'

/** The files of a folder that became no article, and why. */
export function UnreadFiles({ folderId }: { readonly folderId: number }) {
  const { data, error } = useAnswer('folder.unread', [{ id: folderId }])
  if (error !== null) return <ErrorNotice error={error} />
  if (data === undefined) return <LoadingNotice words="Loading…" />
  return (
    <>
      <ul className={classes.unread} aria-label="Files that were not read">
        {data.files.map(({ path, error: reason }) => (
          <li key={path}>
            <bdi className={classes.name}>{path}</bdi> {errorMessage(reason)}
          </li>
        ))}
      </ul>
      {data.total > data.files.length && (
        <p className={classes.lead}>
          The first {data.files.length} of {data.total}.
        </p>
      )}
    </>
  )
}
