import { VisuallyHidden } from '@mantine/core'
import { CalendarRange, FileInput, FolderSync, Newspaper } from 'lucide-react'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { changeView, type ViewName, viewStore } from '../state/viewStore.ts'
import classes from './NavigationBar.module.css'

const entries = [
  { name: 'events', label: 'Events', icon: CalendarRange },
  { name: 'articles', label: 'Articles', icon: Newspaper },
  { name: 'folders', label: 'Folders', icon: FolderSync },
  { name: 'receipts', label: 'Imports', icon: FileInput },
] as const satisfies readonly { name: ViewName; label: string; icon: typeof Newspaper }[]

/** The views, and how much waits for a person in each. */
export function NavigationBar() {
  const { name: current } = useStore(viewStore)
  const { undatedArticles = 0, questions = 0 } = useAnswer('library.waiting', []).data ?? {}
  return (
    <nav className={classes.bar} aria-label="Views">
      {entries.map(({ name, label, icon: Icon }) => (
        <button
          key={name}
          type="button"
          className={classes.entry}
          aria-current={current === name ? 'page' : undefined}
          onClick={() => changeView({ name })}
        >
          <Icon size={20} aria-hidden="true" />
          <span>{label}</span>
          {name === 'articles' && <Waiting count={undatedArticles} words="need a publication date" />}
          {name === 'folders' && <Waiting count={questions} words="to settle" />}
        </button>
      ))}
    </nav>
  )
}

function Waiting({ count, words }: { readonly count: number; readonly words: string }) {
  if (count === 0) return null
  return (
    <span className={classes.count} title={`${count} ${words}`}>
      {count}
      <VisuallyHidden component="span"> {words}</VisuallyHidden>
    </span>
  )
}
