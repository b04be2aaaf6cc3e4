import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { CalendarDays, CircleHelp, Maximize2, ZoomIn, ZoomOut } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CommandId } from '../../shared/model/command.ts'
import type { TimelineExtent } from '../../shared/model/timelineWindow.ts'
import { runCommand } from '../commands/runCommand.ts'
import { useStore } from '../state/store.ts'
import { visibleRangeStore } from '../state/visibleRangeStore.ts'
import { TimelineLegend } from './TimelineLegend.tsx'
import classes from './TimelineToolbar.module.css'
import { rangeInWords } from './viewInWords.ts'

/** What the timeline shows, the tray of undated events, and its buttons. */
export function TimelineToolbar({ extent }: { readonly extent: TimelineExtent }) {
  const range = useStore(visibleRangeStore)
  return (
    <div className={classes.bar}>
      <p className={classes.range}>{range === null ? '' : rangeInWords(range)}</p>
      <div className={classes.buttons}>
        {extent.undatedCount > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<CircleHelp size={13} aria-hidden="true" />}
            onClick={() => runCommand('view.undated')}
          >
            {extent.undatedCount} undated
          </Button>
        )}
        <TimelineLegend />
        <ToolButton command="timeline.zoomOut" label="Zoom out" icon={<ZoomOut size={15} />} />
        <ToolButton command="timeline.zoomIn" label="Zoom in" icon={<ZoomIn size={15} />} />
        <ToolButton command="timeline.fit" label="Fit all events" icon={<Maximize2 size={15} />} />
        <ToolButton command="timeline.today" label="Go to today" icon={<CalendarDays size={15} />} />
      </div>
    </div>
  )
}

function ToolButton({ command, label, icon }: { command: CommandId; label: string; icon: ReactNode }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" variant="subtle" color="gray" aria-label={label} onClick={() => runCommand(command)}>
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
