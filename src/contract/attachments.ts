import * as z from 'zod/mini'
import type { AttachmentKind } from '../domain/attachments/kinds'
import { APPLICANT_PURPOSES, OFFICE_PURPOSES, type AttachmentPurpose } from '../domain/attachments/purposes'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'

/** A file as lists show it. */
export interface AttachmentView {
  readonly id: string
  readonly name: string
  readonly kind: AttachmentKind
  /** Chinese, e.g. 照片. */
  readonly kindText: string
  readonly purpose: AttachmentPurpose
  /** Chinese, e.g. 申请人材料. */
  readonly purposeText: string
  /** Bytes as kept. */
  readonly size: number
  readonly sha256: string
  /** Instant of the upload, ISO 8601 UTC. */
  readonly at: string
}

/** How far an upload has come. */
export interface UploadView {
  readonly id: string
  /** The cleaned name. */
  readonly name: string
  readonly size: number
  /** Bytes of each chunk but the last. */
  readonly chunkBytes: number
  readonly chunkCount: number
  /** Chunks still to be sent, in order. */
  readonly missing: readonly number[]
  /** The file, once it is whole and found in order. */
  readonly attachment: AttachmentView | null
}

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, '文件校验码不对，请重新选择文件'))

/**
 * Begins an upload, or finds the one that was begun before with the same name, size and hash: that is how it goes on
 * after the page was killed. Whatever name and size already tell against the file is refused here.
 */
export const beginUpload = answering<UploadView>()({
  area: 'requests',
  method: 'POST',
  path: '/uploads',
  input: () =>
    z.strictObject({
      // Whatever a phone calls it: the server cleans the name, it doesn't refuse it.
      name: z
        .string({ error: '缺少文件名' })
        .check(z.minLength(1, '缺少文件名'), z.maxLength(1000, '文件名太长')),
      size: z.int({ error: '缺少文件大小' }).check(z.nonnegative('文件大小不对')),
      sha256: z.optional(sha256),
    }),
})

/** How far one of my uploads has come. */
export const readUpload = answering<UploadView>()({
  area: 'requests',
  method: 'GET',
  path: '/uploads/:id',
  input: byId,
})

/** One chunk, in any order; the same one again changes nothing. `sha256` is the chunk's own. */
export const putChunk = answering<UploadView>()({
  area: 'requests',
  method: 'POST',
  path: '/uploads/:id/chunks/:index',
  takes: 'bytes',
  input: () =>
    z.strictObject({
      id: identifier,
      index: z.pipe(
        z.string().check(z.regex(/^\d{1,4}$/, '文件传输出了差错，请重新上传')),
        z.transform(Number),
      ),
      sha256,
      bytes: z.instanceof(Uint8Array),
    }),
})

/** Says that all has been sent; the file is looked through and cleaned. Asking again answers the same. */
export const finishUpload = answering<UploadView>()({
  area: 'requests',
  method: 'POST',
  path: '/uploads/:id/finish',
  input: byId,
})

/** Takes back an upload that belongs to no case yet. */
export const discardUpload = answering<{ readonly discarded: true }>()({
  area: 'requests',
  method: 'POST',
  path: '/uploads/:id/discard',
  input: byId,
})

/** What is attached to one of my requests. */
export const listMyAttachments = answering<{ readonly attachments: readonly AttachmentView[] }>()({
  area: 'requests',
  method: 'GET',
  path: '/mine/:id/attachments',
  input: byId,
})

/** One file that I sent or was given. */
export const readMyAttachment = givingFile({
  area: 'requests',
  method: 'GET',
  path: '/attachments/:id/file',
  input: byId,
})

/** What is attached to a case, for its staff. */
export const listCaseAttachments = answering<{ readonly attachments: readonly AttachmentView[] }>()({
  area: 'staff',
  method: 'GET',
  path: '/cases/:id/attachments',
  input: byId,
})

/** Puts a finished upload of mine to a case as evidence of receipt or as a record of the office. */
export const attachToCase = answering<{ readonly attachments: readonly AttachmentView[] }>()({
  area: 'staff',
  method: 'POST',
  path: '/cases/:id/attachments',
  input: () =>
    z.strictObject({
      id: identifier,
      attachmentId: identifier,
      purpose: z.enum(OFFICE_PURPOSES, { error: '请选择这个文件是什么' }),
    }),
})

/** One file of a case, for its staff; an audit entry that the applicant can see. */
export const readCaseAttachment = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/attachments/:id/file',
  input: byId,
})

/** Attachments named in a form: finished uploads of mine that belong to no case yet. */
export const attachmentIds = z.array(identifier).check(z.maxLength(10, '最多 10 个附件，请删去几个'))

/** Purposes that an applicant's own files have. */
export type ApplicantPurpose = (typeof APPLICANT_PURPOSES)[number]
