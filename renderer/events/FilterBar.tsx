import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { reviewStates } from '../../shared/model/eventStatus.ts'
import type { TimelineExtent } from '../../shared/model/timelineWindow.ts'
import { runCommand } from '../commands/runCommand.ts'
import { changeFilter, clearFilter, filterStore, isDefaultFilter } from '../state/filterStore.ts'
import { useStore } from '../state/store.ts'
import { useTypeCatalog } from '../state/typeCatalogStore.ts'
import { FilterChip } from '../ui/FilterChip.tsx'
import { Glyph } from '../ui/Glyph.tsx'
import { reviewNames } from '../ui/ReviewWord.tsx'
import classes from './FilterBar.module.css'
import { searchFieldStore } from './searchField.ts'
import { useTypeCounts } from './useTypeCounts.ts'
import { withToggled } from './withToggled.ts'

const TYPING_PAUSE_MS = 150

/** Which events are shown: words, types, review states, dated or not. */
export function FilterBar({ extent }: { readonly extent: TimelineExtent }) {
  const filter = useStore(filterStore)
  const { all, inOrder } = useTypeCatalog()
  // Events may be of a type that was removed.
  const looks = inOrder([...all.map(({ type }) => type), ...Object.keys(extent.countByType)])
  const counts = useTypeCounts(
    filter,
    looks.map(({ type }) => type),
  )
  const shownTypes = looks.filter(({ type }) => (counts.get(type) ?? 0) > 0 || filter.types?.includes(type) === true)
  return (
    <search className={classes.bar} aria-label="Filter events">
      <SearchField />
      <fieldset className={classes.group}>
        <legend className={classes.legend}>Review</legend>
        {reviewStates.map((review) => (
          <FilterChip
            key={review}
            isOn={filter.review.includes(review)}
            onToggled={() => changeFilter({ review: withToggled(filter.review, review) })}
          >
            {reviewNames[review]}
          </FilterChip>
        ))}
        <FilterChip
          isOn={filter.dated === 'undated'}
          onToggled={() => changeFilter({ dated: filter.dated === 'undated' ? 'both' : 'undated' })}
        >
          Undated <span className={classes.count}>{extent.undatedCount}</span>
        </FilterChip>
      </fieldset>
      <fieldset className={classes.group}>
        <legend className={classes.legend}>Types</legend>
        {shownTypes.map(({ type, name }) => (
          <FilterChip
            key={type}
            isOn={filter.types?.includes(type) ?? false}
            onToggled={() => changeFilter({ types: nullIfEmpty(withToggled(filter.types ?? [], type)) })}
          >
            <Glyph type={type} size={12} />
            {name}
            <span className={classes.count}>{counts.get(type) ?? 0}</span>
          </FilterChip>
        ))}
      </fieldset>
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => runCommand('types.edit')}>
        Event types…
      </Button>
      {!isDefaultFilter(filter) && (
        <Button size="compact-xs" variant="subtle" onClick={clearFilter}>
          Clear filter
        </Button>
      )}
    </search>
  )
}

function SearchField() {
  const filter = useStore(filterStore)
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(filter.text)
  const search = useDebouncedCallback((words: string) => changeFilter({ text: words.trim() }), TYPING_PAUSE_MS)

  useEffect(() => setText((typed) => (typed.trim() === filter.text ? typed : filter.text)), [filter.text])
  useEffect(() => {
    searchFieldStore.set(input.current)
    return () => searchFieldStore.set(null)
  }, [])

  return (
    <TextInput
      ref={input}
      type="search"
      className={classes.search ?? ''}
      size="xs"
      aria-label="Search events"
      placeholder="Search events"
      leftSection={<Search size={14} aria-hidden="true" />}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value)
        search(value)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        setText('')
        changeFilter({ text: '' })
      }}
    />
  )
}

function nullIfEmpty<Value>(values: readonly Value[]): readonly Value[] | null {
  return values.length === 0 ? null : values
}
