import { z } from 'zod'

export const attachmentLimits = {
  /** Of one mail; further ones are not listed. */
  count: 200,
  /** As for a file that is dropped. */
  bytes: 64 * 1024 * 1024,
} as const

/** Asks the reader what a mail carries, and for the bytes of one of them (`number` from 1) or of none (null). */
export type AttachmentsRequest = {
  readonly kind: 'attachments'
  readonly id: number
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly number: number | null
}

export const readAttachmentsSchema = z.strictObject({
  attachments: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(200),
        mediaType: z.string().max(100),
        byteLength: z.int().min(0).max(attachmentLimits.bytes),
        format: z.string().min(1).max(40).nullable(),
      }),
    )
    .max(attachmentLimits.count),
  content: z.instanceof(Uint8Array).nullable(),
})

export type ReadAttachments = z.infer<typeof readAttachmentsSchema>

/** True when the bytes are there exactly where one was asked for, and as many as are stated of it. */
export function attachmentsHold({ attachments, content }: ReadAttachments, { number }: AttachmentsRequest): boolean {
  if (number === null) return content === null
  return content !== null && content.byteLength === attachments[number - 1]?.byteLength
}
