import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ArticleDetail } from '../../shared/model/article.ts'
import type { OriginalPlace, OriginalView } from '../../shared/model/originalView.ts'
import { perform } from '../state/perform.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import type { TextRange } from './ArticleText.tsx'
import classes from './OriginalArticle.module.css'
import { OriginalPage } from './OriginalPage.tsx'
import { OriginalPager } from './OriginalPager.tsx'
import { OriginalPicture } from './OriginalPicture.tsx'
import { OriginalText } from './OriginalText.tsx'
import { pictureWidth } from './pictureWidth.ts'
import { useOriginal } from './useOriginal.ts'

type Props = { readonly article: ArticleDetail; readonly target: TextRange | null }

/** An article in its own look: a page in a frame where nothing runs or loads, a drawn page, or the file's own text. */
export function OriginalArticle({ article, target }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const widthPx = useWidth(box)
  // The page that was turned to; a chosen sentence leads to its own page again.
  const [turned, setTurned] = useState<{ readonly part: number; readonly target: TextRange | null } | null>(null)
  const turnedPart = turned !== null && turned.target === target ? turned.part : null
  return (
    <div ref={box} className={classes.box}>
      {widthPx !== null && (
        <Shown
          article={article}
          target={target}
          turnedPart={turnedPart}
          widthPx={widthPx}
          onTurned={(next) => setTurned({ part: next, target })}
        />
      )}
    </div>
  )
}

type ShownProps = Props & {
  readonly turnedPart: number | null
  readonly widthPx: number
  readonly onTurned: (part: number) => void
}

function Shown({ article, target, turnedPart, widthPx, onTurned }: ShownProps) {
  // Turning a page keeps the one before in sight until the next is drawn; it also tells where the sentences are.
  const [last, setLast] = useState<OriginalView | null>(null)
  const known = last === null || last.look === 'none' ? [] : last.places
  const place = placeOf(known, target)
  const lastPart = last !== null && 'part' in last ? last.part : null
  const part = turnedPart ?? place?.part ?? lastPart
  const { data, error } = useOriginal({ article, part, start: target?.start ?? null, widthPx })
  if (data !== undefined && data !== last) setLast(data)
  const shown = data ?? last

  if (error !== null) return <FileNotice article={article}>{<ErrorNotice error={error} />}</FileNotice>
  if (shown === null) return <LoadingNotice words="Preparing the original…" />
  if (shown.look === 'none') {
    return (
      <FileNotice article={article}>
        <p>This kind of file has no look of its own that is shown here. Its text is under “Text”.</p>
      </FileNotice>
    )
  }
  const mark = place?.mark ?? null
  const isMissing = place !== null && mark === null && data !== undefined && place.part === partOf(data)
  return (
    <>
      {isMissing && (
        <p className={classes.notice} role="status">
          The sentence is not marked: it does not stand in the original as it does in the text.
        </p>
      )}
      {shown.look !== 'text' && shown.partCount > 1 && (
        <OriginalPager
          part={part ?? shown.part}
          partCount={shown.partCount}
          word={shown.look === 'picture' ? 'Page' : 'Chapter'}
          isWaiting={data === undefined}
          onTurned={onTurned}
        />
      )}
      {shown.look === 'page' && <OriginalPage view={shown} mark={mark} title={article.title} />}
      {shown.look === 'picture' && (
        <OriginalPicture view={shown} mark={mark} title={article.title} onTurned={onTurned} />
      )}
      {shown.look === 'text' && <OriginalText view={shown} mark={mark} target={target} />}
    </>
  )
}

/** What can be done where nothing is shown: the file itself is there. */
function FileNotice({ article, children }: { readonly article: ArticleDetail; readonly children: ReactNode }) {
  return (
    <div className={classes.nothing}>
      {children}
      <Button size="xs" variant="default" onClick={() => void perform('article.showFile', { id: article.id })}>
        Show file in folder
      </Button>
    </div>
  )
}

/** The place that holds the words asked for, which may be a few of its own. */
function placeOf(places: readonly OriginalPlace[], target: TextRange | null): OriginalPlace | null {
  if (target === null) return null
  const exact = places.find(({ start, end }) => start === target.start && end === target.end)
  return exact ?? places.find(({ start, end }) => start <= target.start && end >= target.end) ?? null
}

function partOf(view: OriginalView): number {
  return 'part' in view ? view.part : 1
}

/** In pixels of the screen, in steps, so that a splitter that moves does not have a page drawn at every pixel. */
function useWidth(box: { readonly current: HTMLElement | null }): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const measure = () => setWidthPx(pictureWidth(element.clientWidth, window.devicePixelRatio))
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(measure, 150)
    })
    measure()
    // The text size changes the ratio, and may leave the width as it is.
    observer.observe(element, { box: 'device-pixel-content-box' })
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [box])
  return widthPx
}
