import * as z from 'zod/mini'
import { REFUSAL_GROUNDS } from '../domain/information-request/outcomes'
import type { AttachmentView } from './attachments'
import { byId, identifier } from './case-id'
import { answering, givingFile } from './endpoint'
import type { PageSize } from './open-document-file'

/** Pages of a file that can be redacted. */
export interface PagesView {
  readonly name: string
  readonly caseId: string
  readonly pages: readonly PageSize[]
}

/** The pages of an attachment of a case, to mark what is withheld. */
export const readAttachmentPages = answering<PagesView>()({
  area: 'staff',
  method: 'GET',
  path: '/attachments/:id/pages',
  input: byId,
})

const pageInPath = z.pipe(z.string().check(z.regex(/^\d{1,4}$/, '没有这一页')), z.transform(Number))

/** One page as a picture. Pages count from 0. */
export const readPagePicture = givingFile({
  area: 'staff',
  method: 'GET',
  path: '/attachments/:id/pages/:page',
  input: () => z.strictObject({ id: identifier, page: pageInPath }),
})

const fraction = z.number({ error: '请在页面上重新框选' }).check(z.minimum(0), z.maximum(1))

const mark = z.strictObject({
  page: z.int({ error: '请在页面上重新框选' }),
  area: z.nullable(z.strictObject({ left: fraction, top: fraction, width: fraction, height: fraction })),
  ground: z.enum(REFUSAL_GROUNDS as [string, ...string[]], { error: '请给每一处选择不公开的理由' }),
})

/**
 * Makes a copy of an attachment without what is marked, looked through again before it is kept as what the applicant is
 * given. The original stays with the office. Needs `Idempotency-Key`. Source: 条例 Art. 37.
 */
export const redactAttachment = answering<AttachmentView>()({
  area: 'staff',
  method: 'POST',
  path: '/attachments/:id/redactions',
  input: () =>
    z.strictObject({
      id: identifier,
      marks: z
        .array(mark)
        .check(
          z.minLength(1, '请先在页面上框出要遮盖的地方'),
          z.maxLength(500, '最多 500 处，请分几个文件办'),
        ),
    }),
})
