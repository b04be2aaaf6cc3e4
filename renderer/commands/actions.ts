import { spotlight } from '@mantine/spotlight'
import type { CommandId } from '../../shared/model/command.ts'
import { toggleOriginalLook } from '../article/originalLook.ts'
import { compareShownArticle } from '../compare/compareShownArticle.ts'
import { editingStore } from '../event/editingStore.ts'
import { keepSuggestedApart, mergeSelection, mergeSuggested } from '../event/mergeEvents.ts'
import { moveSelection } from '../events/moveSelection.ts'
import { reviewSelection } from '../events/reviewSelection.ts'
import { followFolder } from '../folders/followFolder.ts'
import { backUpNow } from '../library/backUpNow.ts'
import { rollBackShown } from '../receipts/rollBackShown.ts'
import { perform } from '../state/perform.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { changeView } from '../state/viewStore.ts'
import { timelineControlStore } from '../timeline/timelineControl.ts'
import { isNarrow } from '../ui/useIsNarrow.ts'
import { findEvents } from './findEvents.ts'
import { showInArticle } from './showInArticle.ts'
import { showUndated } from './showUndated.ts'
import { swapSelectedReading } from './swapSelectedReading.ts'
import { redo, undo } from './undo.ts'

const ZOOM_STEP = 0.6

/** What each command does here. Dialogs, folders and text size are main's work. */
export const actions: Readonly<Record<CommandId, () => unknown>> = {
  'library.new': () => perform('app.runCommand', 'library.new'),
  'library.open': () => perform('app.runCommand', 'library.open'),
  'library.openSample': () => perform('app.runCommand', 'library.openSample'),
  'library.showInFolder': () => perform('app.runCommand', 'library.showInFolder'),
  'library.backUp': backUpNow,
  'library.restore': () => changeView({ dialog: 'restore' }),
  'import.files': () => perform('app.runCommand', 'import.files'),
  'import.folder': () => perform('app.runCommand', 'import.folder'),
  'tables.presets': () => changeView({ dialog: 'presets' }),
  'import.showResult': () => changeView({ isImportResultOpen: true }),
  'folders.add': followFolder,
  'folders.rescan': () => perform('folder.rescan'),
  'import.setAside': () => changeView({ dialog: 'setAside' }),
  'receipt.rollBack': rollBackShown,
  'figure.export': () => changeView({ dialog: 'figure' }),
  'events.export': () => changeView({ dialog: 'eventsExport' }),
  'edit.undo': undo,
  'edit.redo': redo,
  'edit.find': findEvents,
  'types.edit': () => changeView({ dialog: 'types' }),
  'event.accept': () => reviewSelection('accepted'),
  'event.reject': () => reviewSelection('rejected'),
  'event.propose': () => reviewSelection('proposed'),
  'event.merge': mergeSelection,
  'event.mergeSuggested': mergeSuggested,
  'event.keepApart': keepSuggestedApart,
  'event.edit': editTitle,
  'event.next': () => moveSelection(1),
  'event.previous': () => moveSelection(-1),
  'event.secondReading': swapSelectedReading,
  'event.showArticle': showInArticle,
  'timeline.zoomIn': () => timelineControlStore.get()?.zoom(ZOOM_STEP),
  'timeline.zoomOut': () => timelineControlStore.get()?.zoom(1 / ZOOM_STEP),
  'timeline.fit': () => timelineControlStore.get()?.fit(),
  'timeline.today': () => timelineControlStore.get()?.goToToday(),
  'view.palette': () => spotlight.open(),
  'view.articles': () => changeView({ name: 'articles' }),
  'view.events': () => changeView({ name: 'events' }),
  'view.folders': () => changeView({ name: 'folders' }),
  'view.receipts': () => changeView({ name: 'receipts' }),
  'article.compare': compareShownArticle,
  'view.undated': showUndated,
  'view.original': toggleOriginalLook,
  'view.textLarger': () => perform('app.runCommand', 'view.textLarger'),
  'view.textSmaller': () => perform('app.runCommand', 'view.textSmaller'),
  'view.textReset': () => perform('app.runCommand', 'view.textReset'),
  'help.shortcuts': () => changeView({ dialog: 'shortcuts' }),
  'help.logs': () => perform('app.runCommand', 'help.logs'),
  'help.about': () => changeView({ dialog: 'about' }),
}

function editTitle(): void {
  if (selectionStore.get().currentId === null) return
  // The articles view has the event's fields too, where there is room for them.
  changeView(isNarrow() ? { name: 'events', part: 'event' } : {})
  editingStore.set('title')
}
