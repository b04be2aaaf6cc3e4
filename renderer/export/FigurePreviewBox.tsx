import { useMemo } from 'react'
import type { FigurePreview } from '../../shared/ipc/contract.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './FigureDialog.module.css'

type Props = { readonly preview: FigurePreview | undefined; readonly error: unknown }

/** The figure as it will be saved. As an image it can run nothing and load nothing. */
export function FigurePreviewBox({ preview, error }: Props) {
  const source = useMemo(
    () => (preview === undefined ? '' : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(preview.svg)}`),
    [preview],
  )
  if (error !== null) return <ErrorNotice error={error} title="The figure cannot be drawn" />
  if (preview === undefined) return <LoadingNotice words="Drawing the figure…" />
  const { width, height, eventCount } = preview
  const events = eventCount === 1 ? '1 event' : `${eventCount} events`
  return (
    <figure className={classes.preview}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div className={classes.paper} role="region" aria-label="Preview" tabIndex={0}>
        <img src={source} alt={`Preview of the figure with ${events}`} width={width} height={height} />
      </div>
      <figcaption className={classes.note}>
        {events} · {Math.round(width)} × {Math.round(height)} pixels
      </figcaption>
    </figure>
  )
}
