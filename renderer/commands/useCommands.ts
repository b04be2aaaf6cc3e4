import { useEffect } from 'react'
import { onNotice } from '../api.ts'
import { isTextField } from './isTextField.ts'
import { commandOfKey } from './keyCommands.ts'
import { runCommand } from './runCommand.ts'

/** Runs what the native menu sends and what keys without a modifier ask for. */
export function useCommands(): void {
  useEffect(() => onNotice('menu.command', ({ command }) => runCommand(command)), [])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const command = commandOfKey(event)
      const { target } = event
      if (command === null || event.defaultPrevented || !(target instanceof Element)) return
      if (isTextField(target) || target.closest('[role="dialog"]') !== null) return
      // Enter belongs to the button or link that has the focus.
      if (event.key === 'Enter' && target.closest('button, a, [role="separator"]') !== null) return
      event.preventDefault()
      runCommand(command)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
