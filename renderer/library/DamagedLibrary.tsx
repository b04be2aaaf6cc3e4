import { Button } from '@mantine/core'
import { FileWarning } from 'lucide-react'
import type { LibraryState, RecentLibrary } from '../../shared/ipc/contract.ts'
import { runCommand } from '../commands/runCommand.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { momentWords } from '../ui/momentWords.ts'
import { contentWords, laterWords } from './backupWords.ts'
import { LibraryErrorNotice } from './LibraryErrorNotice.tsx'
import classes from './StartPage.module.css'

/** What can be done about a library whose file is damaged. Nothing is done to it by itself. */
export function DamagedLibrary({ state, damaged }: { readonly state: LibraryState; readonly damaged: RecentLibrary }) {
  const { data } = useAnswer('backup.list', [])
  const newest = data?.backups.find(({ content }) => content !== null)
  return (
    <div className={classes.page}>
      <div className={classes.box}>
        <FileWarning size={40} aria-hidden="true" className={classes.icon} />
        <h1 className={classes.title}>“{damaged.name}” cannot be opened</h1>
        <p className={classes.folder}>{damaged.folder}</p>
        <LibraryErrorNotice words={state.error} />
        {data !== undefined && (
          <p className={classes.lead}>
            {newest?.content
              ? `The newest good backup is of ${momentWords(newest.madeAtMs)}: ${contentWords(newest)}. ${laterWords(newest.content.laterSteps)}`
              : 'There is no backup that can be used. The articles are in the library’s folder and can be imported into a new library.'}
          </p>
        )}
        <div className={classes.buttons}>
          {newest !== undefined && <Button onClick={() => runCommand('library.restore')}>Restore from backup…</Button>}
          <Button variant="default" onClick={() => runCommand('library.open')}>
            Open another library…
          </Button>
          <Button variant="default" onClick={() => runCommand('library.new')}>
            New library…
          </Button>
          <Button variant="default" onClick={() => runCommand('library.showInFolder')}>
            Show the folder
          </Button>
        </div>
        <p className={classes.promise}>The damaged file is set aside when a backup is restored. Nothing is deleted.</p>
      </div>
    </div>
  )
}
