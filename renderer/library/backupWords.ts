import type { BackupKind, BackupSummary } from '../../shared/model/backup.ts'
import { counted } from '../../shared/model/counted.ts'

export const kindWords: Readonly<Record<BackupKind, string>> = {
  daily: 'daily',
  quit: 'when it was closed',
  migration: 'before an update',
  asked: 'by hand',
}

/** "12 articles, 40 events, 3 edits"; why not for a backup that cannot be used. */
export function contentWords({ content }: BackupSummary): string {
  if (content === null) return 'Damaged; it cannot be used.'
  const { articleCount, eventCount, editCount } = content
  return `${counted(articleCount, 'article')}, ${counted(eventCount, 'event')}, ${counted(editCount, 'edit')}`
}

/** What the journal brings back on top of a backup. */
export function laterWords(laterSteps: number): string {
  if (laterSteps === 0) return 'Nothing was edited after it.'
  return `${counted(laterSteps, 'change')} made after it ${laterSteps === 1 ? 'is' : 'are'} brought back from the journal.`
}
