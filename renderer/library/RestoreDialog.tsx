import { Button, Modal, Radio } from '@mantine/core'
import { useState } from 'react'
import type { BackupSummary } from '../../shared/model/backup.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import { momentWords } from '../ui/momentWords.ts'
import { sizeWords } from '../ui/sizeWords.ts'
import { backUpNow } from './backUpNow.ts'
import { contentWords, kindWords, laterWords } from './backupWords.ts'
import classes from './RestoreDialog.module.css'

/** Chooses a backup, says what the library will be with it, and puts it back. */
export function RestoreDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [isRestoring, setIsRestoring] = useState(false)
  const { data, error } = useAnswer('backup.list', [])
  const usable = data?.backups.filter(({ content }) => content !== null) ?? []
  const backup = usable.find(({ name }) => name === chosen) ?? usable[0]

  async function restore(name: string) {
    setIsRestoring(true)
    const answer = await perform('backup.restore', { name })
    setIsRestoring(false)
    if (answer === null) return
    announce('The backup was restored.')
    onClose()
  }

  return (
    <Modal opened onClose={onClose} title="Restore from backup" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.form}>
        {error !== null && <ErrorNotice error={error} />}
        {data === undefined && error === null && <LoadingNotice words="Looking at the backups…" />}
        {data !== undefined && data.backups.length === 0 && (
          <p>“{data.libraryName}” has no backup yet. One is made every day and whenever the library is closed.</p>
        )}
        {data !== undefined && data.backups.length > 0 && (
          <Radio.Group label={`Backups of “${data.libraryName}”`} value={backup?.name ?? ''} onChange={setChosen}>
            <div className={classes.list}>
              {data.backups.map((each) => (
                <Choice key={each.name} backup={each} />
              ))}
            </div>
          </Radio.Group>
        )}
        {backup?.content && (
          <section aria-label="What will be there" className={classes.preview}>
            <h2>After restoring</h2>
            <p>The backup has {contentWords(backup)}.</p>
            <p>
              {laterWords(backup.content.laterSteps)} Articles imported after it are read again from the library’s
              folder.
            </p>
            <p>The library as it is now is set aside in its folder; nothing is deleted.</p>
          </section>
        )}
        <div className={classes.buttons}>
          <Button
            color="accent"
            loading={isRestoring}
            disabled={backup === undefined}
            onClick={() => void (backup !== undefined && restore(backup.name))}
          >
            Restore
          </Button>
          {isOpen && (
            <Button variant="default" disabled={isRestoring} onClick={() => void backUpNow()}>
              Back up now
            </Button>
          )}
          <Button variant="default" disabled={isRestoring} onClick={onClose}>
            Cancel
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function Choice({ backup }: { readonly backup: BackupSummary }) {
  return (
    <Radio
      value={backup.name}
      disabled={backup.content === null}
      label={`${momentWords(backup.madeAtMs)} (${kindWords[backup.kind]}, ${sizeWords(backup.byteLength)})`}
      description={contentWords(backup)}
    />
  )
}
