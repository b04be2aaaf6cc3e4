import { CalendarRange, FileInput, FolderSync, Newspaper } from 'lucide-react'
import { needsDate } from '../articles/ArticleList.tsx'
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
  const waiting = useAnswer('article.list', []).data?.filter(needsDate).length ?? 0
  const questions = useAnswer('question.list', []).data?.total ?? 0
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
          {name === 'articles' && waiting > 0 && (
            <span className={classes.count} title={`${waiting} need a publication date`}>
              {waiting}
              <span className={classes.hidden}> need a publication date</span>
            </span>
          )}
          {name === 'folders' && questions > 0 && (
            <span className={classes.count} title={`${questions} to settle`}>
              {questions}
              <span className={classes.hidden}> to settle</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
