import { Button, Modal } from '@mantine/core'
import { readerStopWords, type SetAsideFile } from '../../shared/model/setAsideFile.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import { queryClient } from '../state/queryClient.ts'
import { answerKey, useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './SetAsideDialog.module.css'

/** Files that stopped the reader twice and are not read any more, each with the way to have it read again. */
export function SetAsideDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: files, error } = useAnswer('setAside.list', [])
  return (
    <Modal opened onClose={onClose} title="Files set aside" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.content}>
        {error !== null && <ErrorNotice error={error} />}
        {files === undefined && error === null && <LoadingNotice words="Loading…" />}
        {files?.length === 0 && <p>No file is set aside. A file that stops the reader twice is listed here.</p>}
        {files !== undefined && files.length > 0 && (
          <>
            <p>These files stopped the reader twice, so they are not read any more.</p>
            <ul className={classes.list} aria-label="Files set aside">
              {files.map((file) => (
                <SetAsideLine key={file.sha256} file={file} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  )
}

function SetAsideLine({ file: { sha256, fileName, code } }: { readonly file: SetAsideFile }) {
  async function allow() {
    if ((await perform('setAside.allow', { sha256 })) === null) return
    announce(`${fileName} will be read at the next import.`)
    await queryClient.invalidateQueries({ queryKey: answerKey('setAside.list') })
  }
  return (
    <li className={classes.line}>
      <bdi className={classes.name} title={fileName}>
        {fileName}
      </bdi>
      <span className={classes.reason}>{readerStopWords[code]}</span>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Read ${fileName} at the next import`}
        onClick={() => void allow()}
      >
        Read at next import
      </Button>
    </li>
  )
}
