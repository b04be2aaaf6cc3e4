import { Modal } from '@mantine/core'
import { useMemo } from 'react'
import { compareTexts } from '../../shared/comparison/compareTexts.ts'
import type { ArticleComparison } from '../../shared/model/articleRelation.ts'
import { useStore } from '../state/store.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { viewStore } from '../state/viewStore.ts'
import { ErrorNotice } from '../ui/ErrorNotice.tsx'
import { LoadingNotice } from '../ui/LoadingNotice.tsx'
import classes from './ComparisonDialog.module.css'
import { ComparisonText } from './ComparisonText.tsx'

/** What differs between an article and what was before it. */
export function ComparisonDialog({ onClose }: { readonly onClose: () => void }) {
  const { comparison } = useStore(viewStore)
  const { data, error } = useAnswer('article.compare', [comparison ?? { id: 1, before: { id: 1 } }], {
    enabled: comparison !== null,
    keepsPrevious: false,
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title="Differences"
      size="min(60rem, 92vw)"
      closeButtonProps={{ 'aria-label': 'Close' }}
      classNames={{ body: classes.body ?? '' }}
    >
      {error !== null && <ErrorNotice error={error} />}
      {data === undefined && error === null && <LoadingNotice words="Loading both texts…" />}
      {data !== undefined && (
        <Differences comparison={data} isOwn={comparison !== null && 'sha256' in comparison.before} />
      )}
    </Modal>
  )
}

function Differences({ comparison, isOwn }: { readonly comparison: ArticleComparison; readonly isOwn: boolean }) {
  const { before, after } = comparison
  const compared = useMemo(() => compareTexts(before.text, after.text), [before.text, after.text])
  const isCut = before.isCut || after.isCut
  return (
    <>
      <p className={classes.names}>
        {isOwn ? (
          <>From the earlier text of “{after.title}” to the present one.</>
        ) : (
          <>
            From “{before.title}” to “{after.title}”.
          </>
        )}
      </p>
      {isCut && (
        <p className={classes.note}>The texts are very long: only their first 400,000 characters are compared.</p>
      )}
      {compared.isTooDifferent && (
        <p className={classes.note}>
          They have too little in common to be laid over each other: first the one, then the other.
        </p>
      )}
      <ComparisonText paragraphs={compared.paragraphs} />
    </>
  )
}
