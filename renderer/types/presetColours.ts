/** Colours offered for types of the analyst's own, `#rrggbb`. Screen readers hear the label. */
export const presetColours = [
  { value: '#d9480f', label: 'Orange' },
  { value: '#0b7285', label: 'Teal' },
  { value: '#9c36b5', label: 'Purple' },
  { value: '#5c940d', label: 'Lime' },
  { value: '#1864ab', label: 'Blue' },
  { value: '#c2255c', label: 'Pink' },
  { value: '#946200', label: 'Ochre' },
  { value: '#2b8a3e', label: 'Green' },
  { value: '#5f3dc4', label: 'Violet' },
  { value: '#7a4a3a', label: 'Brown' },
] as const
