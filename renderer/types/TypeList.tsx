import { Button } from '@mantine/core'
import { Plus, TriangleAlert } from 'lucide-react'
import { BUILT_IN_CATALOG, typeCatalog } from '../../shared/figure/typeCatalog.ts'
import { LookGlyph } from '../ui/LookGlyph.tsx'
import classes from './TypeList.module.css'
import { isHexColour } from './typeProblems.ts'
import type { DraftType } from './typesDraft.ts'

type Props = {
  readonly types: readonly DraftType[]
  readonly currentKey: number | null
  /** Keys of the types that cannot be saved as they are. */
  readonly faulty: ReadonlySet<number>
  readonly onChosen: (key: number) => void
  readonly onAdded: () => void
}

/** The analyst's own types, to be chosen and edited, and the built-in ones, which are only shown. */
export function TypeList({ types, currentKey, faulty, onChosen, onAdded }: Props) {
  return (
    <div className={classes.lists}>
      <h3>Your types</h3>
      {types.length > 0 && (
        <ul className={classes.list} aria-label="Your types">
          {types.map((type) => (
            <li key={type.key}>
              <button
                type="button"
                className={classes.entry}
                aria-current={type.key === currentKey || undefined}
                onClick={() => onChosen(type.key)}
              >
                <LookGlyph look={lookOf(type)} />
                <span className={classes.name}>{nameOf(type)}</span>
                {faulty.has(type.key) && <TriangleAlert size={13} role="img" aria-label="Cannot be saved yet" />}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Button
        size="compact-xs"
        variant="default"
        className={classes.add ?? ''}
        leftSection={<Plus size={13} aria-hidden="true" />}
        onClick={onAdded}
      >
        Add type
      </Button>
      <h3>Built in</h3>
      <ul className={classes.list} aria-label="Built-in types">
        {BUILT_IN_CATALOG.all.map((look) => (
          <li key={look.type} className={classes.builtIn}>
            <LookGlyph look={look} />
            {look.name}
          </li>
        ))}
      </ul>
    </div>
  )
}

function nameOf({ name }: DraftType): string {
  return name.trim() === '' ? 'New type' : name
}

function lookOf(type: DraftType) {
  if (!isHexColour(type.color)) return { ...BUILT_IN_CATALOG.look('other'), glyph: BUILT_IN_CATALOG.look('own').glyph }
  return typeCatalog([{ ...type, id: 'own' }]).look('own')
}
