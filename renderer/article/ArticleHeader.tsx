import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ArticleDetail } from '../../shared/model/article.ts'
import classes from './ArticleHeader.module.css'
import { EarlierTexts } from './EarlierTexts.tsx'
import { languageNotice } from './languageNotice.ts'
import { originWords } from './originWords.ts'
import { PublicationForm } from './PublicationForm.tsx'
import { publicationWords } from './publicationWords.ts'

type Props = {
  readonly article: ArticleDetail
  /** Asks for a publication date that is not certain without being asked to. */
  readonly asksForDate: boolean
}

/** Title, outlet, byline and publication date of an article. */
export function ArticleHeader({ article, asksForDate }: Props) {
  const [isChanging, setIsChanging] = useState(false)
  const { title, outlet, byline, fileName, publication, machinePublication } = article
  const isAsked = isChanging || (asksForDate && !publication.certain)
  const notice = languageNotice(article.language)
  const isOwnDate = publication.origin === 'analyst' && machinePublication.date !== publication.date
  return (
    <header className={classes.header}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.line}>
        {[outlet, byline]
          .filter((word) => word !== '')
          .map((word) => (
            <span key={word}>{word}</span>
          ))}
        <span title={fileName}>{originWords(fileName)}</span>
      </p>
      <p className={classes.line}>
        <span data-uncertain={!publication.certain || undefined} className={classes.published}>
          Published: {publicationWords(publication)}
          {isOwnDate && ` (the file says: ${publicationWords(machinePublication)})`}
        </span>
        {!isAsked && (
          <Button size="compact-xs" variant="subtle" onClick={() => setIsChanging(true)}>
            {publication.certain ? 'Change date' : 'Set date'}
          </Button>
        )}
      </p>
      <EarlierTexts article={article} />
      {notice !== null && <p className={classes.notice}>{notice}</p>}
      {isAsked && (
        <PublicationForm
          key={`${article.id} ${publication.date}`}
          article={article}
          onClosed={isChanging ? () => setIsChanging(false) : null}
        />
      )}
    </header>
  )
}
