import { FileDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { importDropped } from '../api.ts'
import { announceError } from '../state/announcement.ts'
import classes from './DropZone.module.css'

/** Takes files and folders dropped anywhere on the window, and nothing else. */
export function DropZone() {
  const [isOver, setIsOver] = useState(false)
  // Every element under the pointer tells of entering and leaving; the window is left when all were left.
  const depth = useRef(0)

  useEffect(() => {
    function end() {
      depth.current = 0
      setIsOver(false)
    }
    function onEnter(event: DragEvent) {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth.current += 1
      setIsOver(true)
    }
    function onOver(event: DragEvent) {
      // Without this the window would open what is dropped on it.
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = holdsFiles(event) ? 'copy' : 'none'
    }
    function onLeave(event: DragEvent) {
      if (!holdsFiles(event)) return
      depth.current -= 1
      if (depth.current <= 0) end()
    }
    function onDrop(event: DragEvent) {
      event.preventDefault()
      end()
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) importDropped(files).catch(announceError)
    }
    const untilUnmount = new AbortController()
    const { signal } = untilUnmount
    window.addEventListener('dragenter', onEnter, { signal })
    window.addEventListener('dragover', onOver, { signal })
    window.addEventListener('dragleave', onLeave, { signal })
    window.addEventListener('drop', onDrop, { signal })
    return () => untilUnmount.abort()
  }, [])

  if (!isOver) return null
  return (
    <div className={classes.overlay} data-testid="drop-overlay">
      <div className={classes.sign}>
        <FileDown size={36} aria-hidden="true" />
        <p className={classes.words}>Drop to import</p>
        <p>Files and whole folders. They are copied, never changed.</p>
      </div>
    </div>
  )
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
