import { Button } from '@mantine/core'
import type { LibraryState } from '../../shared/ipc/contract.ts'
import { runCommand } from '../commands/runCommand.ts'
import { perform } from '../state/perform.ts'
import { LibraryErrorNotice } from './LibraryErrorNotice.tsx'
import classes from './StartPage.module.css'

/** What to open, while no library is. */
export function NoLibrary({ state }: { readonly state: LibraryState }) {
  return (
    <div className={classes.page}>
      <div className={classes.box}>
        <h1 className={classes.title}>Open a library</h1>
        <p className={classes.lead}>
          A library is one folder with your articles and events. You can move it and back it up.
        </p>
        <LibraryErrorNotice words={state.error} />
        <div className={classes.buttons}>
          <Button onClick={() => runCommand('library.new')}>New library…</Button>
          <Button variant="default" onClick={() => runCommand('library.open')}>
            Open library…
          </Button>
          <Button variant="default" onClick={() => runCommand('library.openSample')}>
            Open sample library
          </Button>
        </div>
        {state.recent.length > 0 && (
          <section aria-label="Recent libraries" className={classes.recent}>
            <h2>Recent</h2>
            <ul className={classes.list}>
              {state.recent.map(({ name, folder }, index) => (
                <li key={folder}>
                  <button
                    type="button"
                    className={classes.entry}
                    onClick={() => void perform('library.openRecent', { index })}
                  >
                    <span>{name}</span>
                    <span className={classes.folder}>{folder}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}
