import { Modal } from '@mantine/core'
import { useAnswer } from '../state/useAnswer.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './AboutDialog.module.css'

export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: info, error } = useAnswer('app.info', [])
  return (
    <Modal opened onClose={onClose} title="About Throughline" closeButtonProps={{ 'aria-label': 'Close' }}>
      <p>
        Reads news articles offline and puts the dated events they report on a timeline. Nothing leaves this machine.
      </p>
      {error !== null && <ErrorNotice error={error} />}
      {info === undefined && error === null && <LoadingNotice words="Loading versions…" />}
      {info !== undefined && (
        <dl className={classes.versions}>
          <Version name="Throughline" version={info.version} />
          <Version name="Electron" version={info.electron} />
          <Version name="Chromium" version={info.chromium} />
          <Version name="Node" version={info.node} />
          <Version name="SQLite" version={info.sqlite} />
          <Version name="Platform" version={info.platform} />
        </dl>
      )}
    </Modal>
  )
}

function Version({ name, version }: { readonly name: string; readonly version: string }) {
  return (
    <div className={classes.version}>
      <dt>{name}</dt>
      <dd>{version}</dd>
    </div>
  )
}
