import { SegmentedControl } from '@mantine/core'
import type { ArticleDetail } from '../../shared/model/article.ts'
import { useStore } from '../state/store.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import classes from './ArticleBody.module.css'
import { ArticleText, type TextRange } from './ArticleText.tsx'
import { Attachments } from './Attachments.tsx'
import { OriginalArticle } from './OriginalArticle.tsx'
import { originalLookStore } from './originalLook.ts'

type Props = {
  readonly article: ArticleDetail
  readonly currentId: number | null
  /** As for ArticleText; the original is moved to the same sentence. */
  readonly target: TextRange | null
  readonly onChosen: (eventId: number) => void
}

/** An article's words, or the article in its own look, whichever was chosen last. */
export function ArticleBody({ article, currentId, target, onChosen }: Props) {
  const isOriginal = useStore(originalLookStore)
  return (
    <div className={classes.body}>
      {article.reader === 'mail' && <Attachments articleId={article.id} />}
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Look of the article"
          data={[
            { value: 'text', label: 'Text' },
            { value: 'original', label: 'Original' },
          ]}
          value={isOriginal ? 'original' : 'text'}
          onChange={(value) => originalLookStore.set(value === 'original')}
        />
      </div>
      {isOriginal ? (
        <ErrorBoundary resetKey={article.id}>
          <OriginalArticle key={article.id} article={article} target={target} />
        </ErrorBoundary>
      ) : (
        <ArticleText
          text={article.text}
          highlights={article.highlights}
          currentId={currentId}
          target={target}
          onChosen={onChosen}
        />
      )}
    </div>
  )
}
