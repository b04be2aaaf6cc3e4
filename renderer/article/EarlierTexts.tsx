import { Button } from '@mantine/core'
import type { ArticleDetail } from '../../shared/model/article.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { showArticle, showComparison } from '../state/viewStore.ts'
import { momentWords } from '../ui/momentWords.ts'
import classes from './ArticleHeader.module.css'
import { relationWords } from './relationWords.ts'

/** What an article is to an earlier one, and its own texts of before its file changed, with the ways to what differs. */
export function EarlierTexts({ article }: { readonly article: Pick<ArticleDetail, 'id' | 'relation'> }) {
  const { id, relation } = article
  const versions = useAnswer('article.versions', [{ id }], { keepsPrevious: false }).data ?? []
  return (
    <>
      {relation !== null && (
        <p className={classes.line}>
          <span>{relationWords(relation)}</span>
          <Button size="compact-xs" variant="subtle" onClick={() => showArticle(relation.articleId)}>
            Show it
          </Button>
          {relation.kind === 'version' && (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => showComparison({ id, before: { id: relation.articleId } })}
            >
              Differences
            </Button>
          )}
        </p>
      )}
      {versions.length > 0 && (
        <ul className={classes.versions} aria-label="Earlier texts">
          {versions.map(({ sha256, title, replacedAtMs }) => (
            <li key={sha256} className={classes.line}>
              <span>
                Earlier text until {momentWords(replacedAtMs)}: {title}
              </span>
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={() => showComparison({ id, before: { sha256 } })}
                aria-label={`Differences to the text until ${momentWords(replacedAtMs)}`}
              >
                Differences
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
