import { useEffect, useRef } from 'react'
import { type OriginalView, originalAnchor } from '../../shared/model/originalView.ts'
import classes from './OriginalPage.module.css'

type Props = {
  readonly view: Extract<OriginalView, { readonly look: 'page' }>
  readonly mark: number | null
  readonly title: string
}

/**
 * A page that an article made, in a frame of another origin that may do nothing. The address's fragment scrolls it to
 * the sentence, as no script could.
 */
export function OriginalPage({ view, mark, title }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const { url } = view
  const fragment = mark === null ? '' : `#${originalAnchor(mark)}`
  const shownUrl = useRef('')

  useEffect(() => {
    const element = frame.current
    const next = url + fragment
    if (element === null || shownUrl.current === next) return
    const isSamePage = shownUrl.current.startsWith(url)
    if (isSamePage && fragment === '') return
    // Replaced, so that going through sentences leaves no history to go back through.
    if (isSamePage) element.contentWindow?.location.replace(next)
    else element.src = next
    shownUrl.current = next
  }, [url, fragment])

  return (
    <iframe
      ref={frame}
      key={url}
      className={classes.frame}
      title={`Original look of ${title}`}
      sandbox=""
      referrerPolicy="no-referrer"
      data-original-page
    />
  )
}
