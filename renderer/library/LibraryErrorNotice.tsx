import { Alert } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'

/** Why a library did not open, in main's words; the one open before stays open. */
export function LibraryErrorNotice({ words }: { readonly words: string | null }) {
  if (words === null) return null
  return (
    <Alert
      role="alert"
      variant="outline"
      color="red"
      title="The library did not open"
      icon={<TriangleAlert size={18} aria-hidden="true" />}
      m="sm"
    >
      {words}
    </Alert>
  )
}
