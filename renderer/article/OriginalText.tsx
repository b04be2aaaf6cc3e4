import { useMemo } from 'react'
import type { Highlight } from '../../shared/model/article.ts'
import type { OriginalView } from '../../shared/model/originalView.ts'
import { ArticleText, type TextRange } from './ArticleText.tsx'

type Props = {
  readonly view: Extract<OriginalView, { readonly look: 'text' }>
  readonly mark: number | null
  readonly target: TextRange | null
}

const noHighlights: readonly Highlight[] = []

/** The file's own text, as it stands there. */
export function OriginalText({ view, mark, target }: Props) {
  const range = mark === null ? null : (view.ranges[mark] ?? null)
  // Chosen again, the same sentence is scrolled to again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const shownTarget = useMemo(() => (range === null ? null : { ...range }), [range, target])
  return (
    <ArticleText
      text={view.text}
      highlights={noHighlights}
      currentId={null}
      target={shownTarget}
      onChosen={nothing}
      isVerbatim
    />
  )
}

function nothing(): void {}
