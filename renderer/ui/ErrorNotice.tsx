import { Alert } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { toAppError } from '../../shared/ipc/appError.ts'
import { errorMessage } from '../../shared/ipc/errorMessages.ts'

/** Says in words what went wrong, in the place of what could not be shown. */
export function ErrorNotice({
  error,
  title = 'This could not be loaded',
}: {
  readonly error: unknown
  readonly title?: string
}) {
  return (
    <Alert
      role="alert"
      variant="outline"
      color="red"
      title={title}
      icon={<TriangleAlert size={18} aria-hidden="true" />}
      m="sm"
    >
      {errorMessage(toAppError(error))}
    </Alert>
  )
}
