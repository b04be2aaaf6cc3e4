import { CloseButton } from '@mantine/core'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import type { LibraryState } from '../../shared/ipc/contract.ts'
import { counted } from '../../shared/model/counted.ts'
import { isUnderway } from '../../shared/model/receipt.ts'
import { ImportProgressLine } from '../import/ImportProgressLine.tsx'
import { ReadingProgressLine } from '../reading/ReadingProgressLine.tsx'
import { announcementStore, dismissAnnouncement } from '../state/announcement.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import classes from './StatusBar.module.css'

const SHOWN_MS = 8000

/** Counts, the running import, and what just happened. */
export function StatusBar({ library }: { readonly library: LibraryState }) {
  const progress = useAnswer('import.progress', []).data ?? null
  const reading = useAnswer('reading.progress', [], { enabled: library.isOpen }).data ?? null
  const isImporting = progress !== null && isUnderway(progress)
  return (
    <footer className={classes.bar}>
      {library.isOpen && (
        <p className={classes.counts}>
          {counted(library.articleCount, 'article')}, {counted(library.eventCount, 'event')}
        </p>
      )}
      {isImporting && <ImportProgressLine progress={progress} />}
      {library.isOpen && reading !== null && !isImporting && <ReadingProgressLine progress={reading} />}
      <AnnouncementLine />
      {library.isOpen && !isImporting && (
        <p className={classes.saved}>
          <CircleCheck size={13} aria-hidden="true" /> All changes saved
        </p>
      )}
    </footer>
  )
}

function AnnouncementLine() {
  const announcement = useStore(announcementStore)
  useEffect(() => {
    // A failure stays until somebody has read it.
    if (announcement === null || announcement.tone === 'failed') return
    const timer = setTimeout(dismissAnnouncement, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [announcement])
  const isFailure = announcement?.tone === 'failed'
  return (
    <div className={classes.announcement} data-tone={announcement?.tone}>
      <div role="status" className={classes.words}>
        {announcement !== null && !isFailure && <span key={announcement.id}>{announcement.words}</span>}
      </div>
      <div role="alert" className={classes.words}>
        {announcement !== null && isFailure && (
          <span key={announcement.id}>
            <TriangleAlert size={13} aria-hidden="true" /> {announcement.words}
          </span>
        )}
      </div>
      {announcement !== null && isFailure && (
        <CloseButton size="xs" aria-label="Dismiss message" onClick={dismissAnnouncement} />
      )}
    </div>
  )
}
