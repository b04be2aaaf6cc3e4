import { Kbd, Modal } from '@mantine/core'
import { commands } from '../../shared/model/command.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { shortcutsOf } from './keyCommands.ts'
import classes from './ShortcutsDialog.module.css'

const menus = ['File', 'Edit', 'Event', 'View', 'Help'] as const

export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const platform = useAnswer('app.info', []).data?.platform ?? ''
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts" size="xl" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.columns}>
        {menus.map((menu) => (
          <div key={menu} className={classes.group}>
            <h3>{menu}</h3>
            <dl className={classes.list}>
              {commands
                .filter((command) => command.menu === menu && (command.accelerator !== '' || command.keys !== ''))
                .map((command) => (
                  <div key={command.id} className={classes.entry}>
                    <dt>{command.label}</dt>
                    <dd className={classes.keys}>
                      {shortcutsOf(command, platform).map((words) => (
                        <Kbd key={words}>{words}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
        <div className={classes.group}>
          <h3>List and timeline</h3>
          <dl className={classes.list}>
            {elsewhere.map(([words, keys]) => (
              <div key={words} className={classes.entry}>
                <dt>{words}</dt>
                <dd className={classes.keys}>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </Modal>
  )
}

const elsewhere: readonly (readonly [string, readonly string[]])[] = [
  ['List: move', ['↑', '↓', 'Page Up', 'Page Down']],
  ['List: first, last', ['Home', 'End']],
  ['List: select several', ['Shift+↑', 'Shift+↓', 'Ctrl+click']],
  ['Timeline: pan', ['←', '→']],
  ['Timeline: first, last event', ['Home', 'End']],
  ['Timeline: pan by wheel', ['Shift+wheel']],
]
