import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { Highlight } from '../../shared/model/article.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { typeColour } from '../ui/typeColour.ts'
import classes from './ArticleText.module.css'
import { type Block, blockIndexAt, highlightsByBlock, markBlock, splitBlocks } from './articleBlocks.ts'

export type TextRange = { readonly start: number; readonly end: number }

type Props = {
  readonly text: string
  readonly highlights: readonly Highlight[]
  /** The event whose sentences stand out. */
  readonly currentId: number | null
  /** Scrolled to and marked most strongly; null leaves the text where it is. A new object scrolls again. */
  readonly target: TextRange | null
  readonly onChosen: (eventId: number) => void
  /** As it stands in its file: blank lines kept, in letters of one width. */
  readonly isVerbatim?: boolean
}

/** Up to here the whole article is in the page, where a screen reader can read on; beyond, what is on screen. */
const WHOLE_BLOCKS = 300
const BLOCK_HEIGHT_GUESS_PX = 90
const LINE_HEIGHT_GUESS_PX = 20
const noHighlights: readonly Highlight[] = []

/** The article with the sentences that events rest on. Text nodes and `<mark>` only. */
export function ArticleText({ text, highlights, currentId, target, onChosen, isVerbatim = false }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => splitBlocks(text, isVerbatim), [text, isVerbatim])
  const byBlock = useMemo(() => highlightsByBlock(blocks, highlights), [blocks, highlights])
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (isVerbatim ? LINE_HEIGHT_GUESS_PX : BLOCK_HEIGHT_GUESS_PX),
    overscan: blocks.length <= WHOLE_BLOCKS ? blocks.length : 10,
  })

  useEffect(() => {
    if (target === null || blocks.length === 0) return
    virtualizer.scrollToIndex(blockIndexAt(blocks, target.start), { align: 'center' })
    // The paragraph may be taller than the pane: bring the sentence itself into view once it is drawn.
    const timer = setTimeout(() => {
      if (scroller.current !== null) centreTarget(scroller.current)
    }, 60)
    return () => clearTimeout(timer)
  }, [target, blocks, virtualizer])

  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="region"
      aria-label={isVerbatim ? 'Text of the file' : 'Article text'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      data-article-text
      data-verbatim={isVerbatim || undefined}
    >
      <div className={classes.blocks} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const block = blocks[index]
          if (block === undefined) return null
          return (
            <div
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.block}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Paragraph
                block={block}
                highlights={byBlock.get(index) ?? noHighlights}
                currentId={currentId}
                target={isWithin(target, block) ? target : null}
                onChosen={onChosen}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

type ParagraphProps = Omit<Props, 'text' | 'isVerbatim'> & { readonly block: Block }

const Paragraph = memo(function Paragraph({ block, highlights, currentId, target, onChosen }: ParagraphProps) {
  const types = useTypeCatalog()
  // Words of an explanation stand inside a sentence, which is marked itself.
  const isSentence = highlights.some(({ start, end }) => start === target?.start && end === target.end)
  return (
    <p className={classes.paragraph}>
      {markBlock(block, highlights, target).map(({ start, text, marks, isTarget }) => {
        const shown = marks.find(({ eventId }) => eventId === currentId) ?? marks[0]
        const words = isTarget && !isSentence ? true : undefined
        if (shown === undefined) {
          if (!isTarget) return text
          return (
            <mark key={start} className={classes.words} data-target data-words>
              {text}
            </mark>
          )
        }
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of events does the same by keyboard
          <mark
            key={start}
            className={classes.mark}
            style={{ borderColor: typeColour(types.look(shown.type)) }}
            title={marks.map(({ type }) => types.look(type).name).join(', ')}
            data-current={shown.eventId === currentId || undefined}
            data-target={isTarget || undefined}
            data-words={words}
            onClick={() => onChosen(shown.eventId)}
          >
            {text}
          </mark>
        )
      })}
    </p>
  )
})

function isWithin(target: TextRange | null, block: Block): boolean {
  return target !== null && target.start < block.end && target.end > block.start
}

/** `scrollIntoView` would move the whole window along with the pane. */
function centreTarget(scroller: HTMLElement): void {
  const sentence = scroller.querySelector('[data-target]')?.getBoundingClientRect()
  if (sentence === undefined) return
  const pane = scroller.getBoundingClientRect()
  scroller.scrollTop += sentence.top - pane.top - Math.max(0, pane.height - sentence.height) / 2
}
