import { Button } from '@mantine/core'
import { CircleCheck, Folder, Library, LoaderCircle, TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import type { WatchedFolderState } from '../../shared/model/watchedFolder.ts'
import { announce } from '../state/announcement.ts'
import { perform } from '../state/perform.ts'
import classes from './FoldersView.module.css'
import { folderContentWords, folderStateWords } from './folderWords.ts'
import { UnreadFiles } from './UnreadFiles.tsx'

/** One folder that is followed, how it is doing, and what can be done about it. */
export function FolderRow({ folder }: { readonly folder: WatchedFolderState }) {
  const { id, name, path, status, problem, failedCount } = folder
  const isOwn = path === ''
  const [showsUnread, setShowsUnread] = useState(false)
  const listId = useId()
  const Icon = isOwn ? Library : Folder
  const StateIcon = problem !== null ? TriangleAlert : status === 'looking' ? LoaderCircle : CircleCheck

  async function remove() {
    if ((await perform('folder.remove', { id })) !== null)
      announce(`“${name}” is not followed any more. Its articles stay.`)
  }

  return (
    <li className={classes.row} data-status={problem !== null ? 'paused' : status}>
      <Icon size={18} aria-hidden="true" className={classes.icon} />
      <div className={classes.words}>
        <span className={classes.name}>{isOwn ? 'The library’s own files' : name}</span>
        <bdi className={classes.path}>{isOwn ? 'articles, in the library’s folder' : path}</bdi>
        <span className={classes.state}>
          <StateIcon size={13} aria-hidden="true" />
          {problem !== null && <strong>Paused.</strong>} {folderStateWords(folder)}
        </span>
      </div>
      <span className={classes.content}>
        {folderContentWords(folder)}
        {failedCount > 0 && (
          <>
            {', '}
            <button
              type="button"
              className={classes.link}
              aria-expanded={showsUnread}
              aria-controls={listId}
              onClick={() => setShowsUnread(!showsUnread)}
            >
              {failedCount.toLocaleString('en')} not read
            </button>
          </>
        )}
      </span>
      <span className={classes.buttons} hidden={isOwn}>
        {problem?.code === 'folder-replaced' && (
          <Button size="compact-sm" variant="default" onClick={() => void perform('folder.accept', { id })}>
            Use as it is now
          </Button>
        )}
        {!isOwn && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => void remove()}
            aria-label={`Stop following ${name}`}
          >
            Stop following
          </Button>
        )}
      </span>
      <div id={listId} className={classes.unreadFrame} hidden={!showsUnread || failedCount === 0}>
        {showsUnread && failedCount > 0 && <UnreadFiles folderId={id} />}
      </div>
    </li>
  )
}
