import { Kbd } from '@mantine/core'
import { Spotlight } from '@mantine/spotlight'
import { Search } from 'lucide-react'
import { commands } from '../../shared/model/command.ts'
import { selectionStore } from '../state/selectionStore.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { useSecondReading } from '../state/useSecondReading.ts'
import { shortcutsOf } from './keyCommands.ts'
import { runCommand } from './runCommand.ts'

/** Every command by name, with its shortcuts. Those that need a chosen event are left out while there is none. */
export function CommandPalette() {
  const { currentId } = useStore(selectionStore)
  const secondReading = useSecondReading()
  const platform = useAnswer('app.info', []).data?.platform ?? ''
  const shown = commands.filter(({ id, menu }) => {
    if (id === 'view.palette') return false
    if (id === 'event.secondReading') return secondReading !== ''
    return menu !== 'Event' || currentId !== null || id === 'event.next' || id === 'event.previous'
  })
  return (
    <Spotlight
      // The menu has the shortcut.
      shortcut={null}
      lockScroll={false}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': 'Command palette' } }}
      transitionProps={{ duration: 0 }}
      highlightQuery
      scrollable
      maxHeight="min(26rem, 70vh)"
      nothingFound="No command of that name"
      searchProps={{
        leftSection: <Search size={16} aria-hidden="true" />,
        placeholder: 'Search commands',
        'aria-label': 'Search commands',
      }}
      actions={shown.map((command) => ({
        id: command.id,
        label: command.label,
        description: command.menu,
        rightSection: shortcutsOf(command, platform).map((words) => <Kbd key={words}>{words}</Kbd>),
        onClick: () => runCommand(command.id),
      }))}
    />
  )
}
