import { ActionIcon, NumberInput } from '@mantine/core'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import classes from './OriginalPager.module.css'

type Props = {
  readonly part: number
  readonly partCount: number
  readonly word: 'Page' | 'Chapter'
  readonly isWaiting: boolean
  readonly onTurned: (part: number) => void
}

/** Turns the pages of a document or the chapters of a book. */
export function OriginalPager({ part, partCount, word, isWaiting, onTurned }: Props) {
  const id = useId()
  const lower = word.toLowerCase()
  return (
    <nav className={classes.pager} aria-label={`${word}s`}>
      <ActionIcon
        size="sm"
        variant="subtle"
        aria-label={`Previous ${lower}`}
        disabled={part <= 1}
        onClick={() => onTurned(part - 1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </ActionIcon>
      <label htmlFor={id}>{word}</label>
      <NumberInput
        id={id}
        size="xs"
        w="4rem"
        hideControls
        allowDecimal={false}
        allowNegative={false}
        min={1}
        max={partCount}
        value={part}
        onChange={(value) => {
          const wanted = Number(value)
          if (Number.isInteger(wanted) && wanted >= 1 && wanted <= partCount && wanted !== part) onTurned(wanted)
        }}
      />
      <span>of {partCount}</span>
      <ActionIcon
        size="sm"
        variant="subtle"
        aria-label={`Next ${lower}`}
        disabled={part >= partCount}
        onClick={() => onTurned(part + 1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </ActionIcon>
      <span role="status" className={classes.waiting}>
        {isWaiting ? 'Drawing…' : ''}
      </span>
    </nav>
  )
}
