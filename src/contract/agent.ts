import * as z from 'zod/mini'
import { identityDocument, name, phone } from './applicant'

/**
 * Who acts for the applicant (委托代理人): proof of who he is, and the letter of authority (授权委托书) as a finished
 * upload. Source: 条例 Art. 29, applied to agents by 民法典 Art. 165.
 */
export const agent = z.strictObject({
  name: name('代理人姓名', 50),
  identityDocument,
  phone,
  authorityLetter: z
    .string({ error: '请上传授权委托书' })
    .check(z.regex(/^[0-9A-Za-z-]{1,64}$/, '请上传授权委托书')),
})

export type Agent = z.infer<typeof agent>
