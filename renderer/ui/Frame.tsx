import { VisuallyHidden } from '@mantine/core'
import { assertNever } from '../../shared/assertNever.ts'
import { ArticlesView } from '../articles/ArticlesView.tsx'
import { AboutDialog } from '../commands/AboutDialog.tsx'
import { CommandPalette } from '../commands/CommandPalette.tsx'
import { ShortcutsDialog } from '../commands/ShortcutsDialog.tsx'
import { useCommands } from '../commands/useCommands.ts'
import { ComparisonDialog } from '../compare/ComparisonDialog.tsx'
import { MergeDialog } from '../event/MergeDialog.tsx'
import { EventsView } from '../events/EventsView.tsx'
import { EventsExportDialog } from '../export/EventsExportDialog.tsx'
import { FigureDialog } from '../export/FigureDialog.tsx'
import { FoldersView } from '../folders/FoldersView.tsx'
import { DropZone } from '../import/DropZone.tsx'
import { ImportPanel } from '../import/ImportPanel.tsx'
import { ImportPreviewDialog } from '../import/ImportPreviewDialog.tsx'
import { SetAsideDialog } from '../import/SetAsideDialog.tsx'
import { DamagedLibrary } from '../library/DamagedLibrary.tsx'
import { EmptyLibrary } from '../library/EmptyLibrary.tsx'
import { LibraryErrorNotice } from '../library/LibraryErrorNotice.tsx'
import { LibraryWarning } from '../library/LibraryWarning.tsx'
import { NoLibrary } from '../library/NoLibrary.tsx'
import { RestoreDialog } from '../library/RestoreDialog.tsx'
import { CutOffNotice } from '../receipts/CutOffNotice.tsx'
import { ReceiptsView } from '../receipts/ReceiptsView.tsx'
import { RollBackDialog } from '../receipts/RollBackDialog.tsx'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { useLibraryTypes } from '../state/useLibraryTypes.ts'
import { useMenuContext } from '../state/useMenuContext.ts'
import { changeView, type ViewName, viewStore } from '../state/viewStore.ts'
import { PresetsDialog } from '../tables/PresetsDialog.tsx'
import { TableDialog } from '../tables/TableDialog.tsx'
import { TablesNotice } from '../tables/TablesNotice.tsx'
import { EventTypesDialog } from '../types/EventTypesDialog.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ErrorNotice } from './ErrorNotice.tsx'
import classes from './Frame.module.css'
import { LoadingNotice } from './LoadingNotice.tsx'
import { NavigationBar } from './NavigationBar.tsx'
import { StatusBar } from './StatusBar.tsx'

/** The window: views to the left, the chosen one in the middle, the import's result and the status below. */
export function Frame() {
  useCommands()
  useMenuContext()
  const { name, isImportResultOpen } = useStore(viewStore)
  const { data: library, error } = useAnswer('library.state', [])
  useLibraryTypes(library?.isOpen ?? false)

  if (error !== null) return <ErrorNotice error={error} />
  if (library === undefined) return <LoadingNotice words="Opening the library…" />
  if (!library.isOpen) {
    return (
      <div className={classes.frame} data-empty>
        <main className={classes.main}>
          {library.damaged === null ? (
            <NoLibrary state={library} />
          ) : (
            <DamagedLibrary state={library} damaged={library.damaged} />
          )}
        </main>
        <StatusBar library={library} />
        <CommandPalette />
        <Dialogs libraryName="" />
      </div>
    )
  }
  // A folder can be followed before there is an article, and imports may all have been rolled back.
  const hasViews = library.articleCount > 0 || name === 'folders' || name === 'receipts'
  return (
    <div className={classes.frame} data-empty={!hasViews || undefined}>
      {hasViews && <NavigationBar />}
      <main className={classes.main}>
        {hasViews && <VisuallyHidden component="h1">{library.name}</VisuallyHidden>}
        <LibraryErrorNotice words={library.error} />
        <LibraryWarning words={library.warning} />
        <CutOffNotice />
        <TablesNotice />
        <ErrorBoundary resetKey={name}>{hasViews ? <ChosenView name={name} /> : <EmptyLibrary />}</ErrorBoundary>
      </main>
      {isImportResultOpen && <ImportPanel />}
      <StatusBar library={library} />
      <DropZone />
      <ImportPreviewDialog />
      <CommandPalette />
      <Dialogs libraryName={library.name} />
    </div>
  )
}

function ChosenView({ name }: { readonly name: ViewName }) {
  switch (name) {
    case 'events':
      return <EventsView />
    case 'articles':
      return <ArticlesView />
    case 'folders':
      return <FoldersView />
    case 'receipts':
      return <ReceiptsView />
    default:
      return assertNever(name, 'a view')
  }
}

function Dialogs({ libraryName }: { readonly libraryName: string }) {
  const { dialog } = useStore(viewStore)
  const close = () => changeView({ dialog: null })
  if (dialog === 'figure') return <FigureDialog libraryName={libraryName} onClose={close} />
  if (dialog === 'eventsExport') return <EventsExportDialog onClose={close} />
  if (dialog === 'types' && libraryName !== '') return <EventTypesDialog onClose={close} />
  if (dialog === 'restore') return <RestoreDialog isOpen={libraryName !== ''} onClose={close} />
  if (dialog === 'table' && libraryName !== '') return <TableDialog onClose={close} />
  if (dialog === 'presets' && libraryName !== '') return <PresetsDialog onClose={close} />
  if (dialog === 'setAside') return <SetAsideDialog onClose={close} />
  if (dialog === 'shortcuts') return <ShortcutsDialog onClose={close} />
  if (dialog === 'merge') return <MergeDialog onClose={close} />
  if (dialog === 'rollBack' && libraryName !== '') return <RollBackDialog onClose={close} />
  if (dialog === 'compare' && libraryName !== '') return <ComparisonDialog onClose={close} />
  if (dialog === 'about') return <AboutDialog onClose={close} />
  return null
}
