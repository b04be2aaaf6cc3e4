import { Button } from '@mantine/core'
import { FolderPlus, RefreshCw } from 'lucide-react'
import { runCommand } from '../commands/runCommand.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { FolderRow } from './FolderRow.tsx'
import classes from './FoldersView.module.css'
import { QuestionList } from './QuestionList.tsx'

/** The folders whose files the library follows, and what their changes leave to a person. */
export function FoldersView() {
  const { data: folders, error } = useAnswer('folder.list', [])
  return (
    <div className={classes.view}>
      <section className={classes.section} aria-labelledby="folders-heading">
        <header className={classes.head}>
          <h2 id="folders-heading">Followed folders</h2>
          <Button
            size="compact-sm"
            leftSection={<FolderPlus size={14} aria-hidden="true" />}
            onClick={() => runCommand('folders.add')}
          >
            Follow folder…
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<RefreshCw size={14} aria-hidden="true" />}
            onClick={() => runCommand('folders.rescan')}
          >
            Look now
          </Button>
        </header>
        <p className={classes.lead}>
          New files become articles, changed ones are read again, moved ones keep their article. Files are only read;
          nothing in these folders is ever changed.
        </p>
        {error !== null && <ErrorNotice error={error} />}
        {folders === undefined && error === null && <LoadingNotice words="Loading…" />}
        {folders !== undefined && (
          <ul className={classes.list}>
            {folders.map((folder) => (
              <FolderRow key={folder.id} folder={folder} />
            ))}
          </ul>
        )}
        {folders?.length === 1 && (
          <p className={classes.lead}>
            Only the library’s own files are followed. Follow the folder where you save articles, and they come by
            themselves.
          </p>
        )}
      </section>
      <QuestionList />
    </div>
  )
}
