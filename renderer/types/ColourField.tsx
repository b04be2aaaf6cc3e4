import { ColorInput } from '@mantine/core'
import { useId } from 'react'
import { typeCatalog } from '../../shared/figure/typeCatalog.ts'
import { LookGlyph } from '../ui/LookGlyph.tsx'
import classes from './ColourField.module.css'
import { presetColours } from './presetColours.ts'
import { isHexColour } from './typeProblems.ts'

type Props = {
  /** Of the type, for the preview. */
  readonly name: string
  /** `#rrggbb`, or what was typed so far. */
  readonly color: string
  readonly problem: string | null
  readonly onChanged: (color: string) => void
}

/** A type's colour: one of the presets, or any other, and how it comes out in both schemes. */
export function ColourField({ name, color, problem, onChanged }: Props) {
  const groupName = useId()
  return (
    <div className={classes.field}>
      <fieldset className={classes.presets}>
        <legend className={classes.legend}>Colour</legend>
        {presetColours.map(({ value, label }) => (
          <label key={value} className={classes.preset} title={label}>
            <input
              type="radio"
              className={classes.radio}
              name={groupName}
              aria-label={label}
              checked={color.toLowerCase() === value}
              onChange={() => onChanged(value)}
            />
            <span className={classes.swatch} style={{ backgroundColor: value }} />
          </label>
        ))}
      </fieldset>
      <div className={classes.row}>
        <ColorInput
          size="xs"
          aria-label="Another colour"
          className={classes.other ?? ''}
          format="hex"
          withEyeDropper={false}
          fixOnBlur={false}
          maxLength={7}
          value={color}
          error={problem}
          onChange={onChanged}
        />
        {isHexColour(color) && <Preview name={name} color={color} />}
      </div>
    </div>
  )
}

/** The colour as it is drawn: a shade of it where the colour itself could not be read. */
function Preview({ name, color }: Pick<Props, 'name' | 'color'>) {
  const look = typeCatalog([{ id: 'preview', name, color, triggers: [] }]).look('preview')
  return (
    <>
      {(['light', 'dark'] as const).map((scheme) => (
        <span key={scheme} className={classes.preview} data-scheme={scheme} style={{ color: look[scheme] }}>
          <LookGlyph look={look} color="currentColor" />
          {name.trim() === '' ? (scheme === 'light' ? 'On light' : 'On dark') : name}
        </span>
      ))}
    </>
  )
}
