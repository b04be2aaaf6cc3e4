import {
  Ban,
  CircleCheck,
  CopyCheck,
  FileMinus,
  FilePen,
  FileSymlink,
  History,
  Hourglass,
  TriangleAlert,
} from 'lucide-react'
import type { ReceiptEntry, ReceiptKind } from '../../shared/model/receipt.ts'
import { relationWords } from '../article/relationWords.ts'
import { lineWords, needsDate, outcomeNames } from '../import/receiptWords.ts'
import { showArticle, showComparison } from '../state/viewStore.ts'
import classes from './ReceiptLines.module.css'

const icons = {
  imported: CircleCheck,
  same: CopyCheck,
  changed: FilePen,
  moved: FileSymlink,
  missing: FileMinus,
  restored: History,
  waiting: Hourglass,
  failed: TriangleAlert,
  cancelled: Ban,
} as const

type Props = {
  /** Undefined while it is on the way. */
  readonly line: ReceiptEntry | undefined
  readonly kind: ReceiptKind
}

/** One file: what became of it, why, and the way to its article. */
export function ReceiptLineRow({ line, kind }: Props) {
  if (line === undefined) return null
  const { outcome, fileName, articleId, article } = line
  const Icon = icons[outcome]
  const isRemoved = article?.isRemoved === true
  const asksForDate = article?.needsDate ?? needsDate(line)
  const relation = article?.relation ?? null
  return (
    <>
      <span className={classes.outcome} data-outcome={outcome}>
        <Icon size={14} aria-hidden="true" />
        {outcomeNames[outcome]}
      </span>
      <span className={classes.name} title={fileName}>
        {fileName}
      </span>
      <span className={classes.words}>
        {[
          lineWords(line, kind),
          ...(isRemoved || article?.isChangedBack === true ? ['rolled back'] : []),
          ...(relation === null ? [] : [relationWords(relation)]),
        ].join(' · ')}
      </span>
      <span className={classes.links}>
        {relation?.kind === 'version' && articleId !== null && (
          <button
            type="button"
            className={classes.link}
            onClick={() => showComparison({ id: articleId, before: { id: relation.articleId } })}
          >
            Differences
          </button>
        )}
        {articleId !== null && !isRemoved && (
          <button type="button" className={classes.link} onClick={() => showArticle(articleId)}>
            {asksForDate ? 'Needs a date' : 'Show article'}
          </button>
        )}
      </span>
    </>
  )
}
