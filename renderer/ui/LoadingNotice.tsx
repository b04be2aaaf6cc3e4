import { Loader } from '@mantine/core'
import classes from './LoadingNotice.module.css'

export function LoadingNotice({ words }: { readonly words: string }) {
  return (
    <p className={classes.notice} role="status">
      <Loader size="xs" aria-hidden="true" /> {words}
    </p>
  )
}
