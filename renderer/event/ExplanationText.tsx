import type { Explanation } from '../../shared/explanation/explanation.ts'
import type { ArticleWords } from '../../shared/model/articleWords.ts'
import classes from './ExplanationText.module.css'
import { shownWordsStore } from './shownWords.ts'

type Props = {
  readonly explanation: Explanation
  /** Shows words in their place in the article. */
  readonly onChosen: (words: ArticleWords) => void
}

/** A sentence of an explanation; the article's own words in it lead to their place. */
export function ExplanationText({ explanation, onChosen }: Props) {
  return explanation.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <button
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence stand where they stand
        key={index}
        type="button"
        className={classes.words}
        title="Show in article"
        onClick={() => onChosen(part)}
        onMouseEnter={() => shownWordsStore.set(part)}
        onMouseLeave={() => shownWordsStore.set(null)}
        onFocus={() => shownWordsStore.set(part)}
        onBlur={() => shownWordsStore.set(null)}
      >
        “{part.text}”
      </button>
    ),
  )
}
