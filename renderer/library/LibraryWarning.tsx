import { Alert } from '@mantine/core'
import { Info } from 'lucide-react'
import { useState } from 'react'

/** What went wrong or was put right since the library was opened, until the person closes it. */
export function LibraryWarning({ words }: { readonly words: string | null }) {
  const [closed, setClosed] = useState<string | null>(null)
  if (words === null || words === closed) return null
  return (
    <Alert
      role="status"
      variant="outline"
      title="About this library"
      icon={<Info size={18} aria-hidden="true" />}
      withCloseButton
      closeButtonLabel="Close"
      onClose={() => setClosed(words)}
      m="sm"
    >
      {words}
    </Alert>
  )
}
