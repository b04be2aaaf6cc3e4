import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Modal,
  Popover,
  Splitter,
  Tooltip,
} from '@mantine/core'
import classes from './theme.module.css'

const accent: MantineColorsTuple = [
  '#eef3fb',
  '#dbe6f5',
  '#b6ccea',
  '#8fb4ec',
  '#6c95d3',
  '#4f7fc6',
  '#3f70bb',
  '#34619f',
  '#2b5797',
  '#204478',
]

/** The component library in the app's colours, type and spacing; the tokens are in styles/tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent },
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  fontFamily: 'var(--font)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '0.9375rem', xl: '1.125rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ classNames: { root: classes.button ?? '' } }),
    // The page never scrolls, and the lock would add a style element that the content security policy refuses.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, transitionProps: { duration: 0 } } }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    Splitter: Splitter.extend({
      defaultProps: { withHandle: false, lineSize: '5px', classNames: { handle: classes.handle ?? '' } },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 0 } } }),
  },
})

const fromTokens = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-hover': 'var(--surface-hover)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-accent-light-color': 'var(--accent)',
}

/** The library's own names for what the tokens define, so that its parts have the same contrast. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: fromTokens, dark: fromTokens })
