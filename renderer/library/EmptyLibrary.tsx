import { Button } from '@mantine/core'
import { FileDown, FileInput, FileText, FolderOpen, FolderSync, LockKeyhole } from 'lucide-react'
import { runCommand } from '../commands/runCommand.ts'
import { useAnswer } from '../state/useAnswer.ts'
import classes from './StartPage.module.css'

/** What a library without articles shows: how to begin and what happens with the files. */
export function EmptyLibrary() {
  // Its imports may have brought nothing, or were all rolled back.
  const hasReceipts = (useAnswer('receipt.latest', []).data ?? null) !== null
  return (
    <div className={classes.page}>
      <div className={classes.box}>
        <FileDown size={40} aria-hidden="true" className={classes.icon} />
        <h1 className={classes.title}>Drop news articles anywhere</h1>
        <p className={classes.lead}>
          Throughline reads them, finds the dated events they report, and puts each on a timeline with the sentence it
          came from.
        </p>
        <div className={classes.buttons}>
          <Button leftSection={<FileText size={16} aria-hidden="true" />} onClick={() => runCommand('import.files')}>
            Import files…
          </Button>
          <Button
            variant="default"
            leftSection={<FolderSync size={16} aria-hidden="true" />}
            onClick={() => runCommand('folders.add')}
          >
            Follow folder…
          </Button>
          <Button
            variant="default"
            leftSection={<FolderOpen size={16} aria-hidden="true" />}
            onClick={() => runCommand('library.openSample')}
          >
            Open sample library
          </Button>
          {hasReceipts && (
            <Button
              variant="default"
              leftSection={<FileInput size={16} aria-hidden="true" />}
              onClick={() => runCommand('view.receipts')}
            >
              Show imports so far
            </Button>
          )}
        </div>
        <p className={classes.promise}>
          <LockKeyhole size={14} aria-hidden="true" />
          Files are copied into your library and never changed. Nothing leaves this machine.
        </p>
      </div>
    </div>
  )
}
