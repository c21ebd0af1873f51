import * as z from 'zod/mini'
import { IDENTITY_MESSAGES, parseIdentityNumber } from '../domain/people/identity-number'
import { CREDIT_CODE_MESSAGES, parseCreditCode } from '../domain/people/social-credit-code'
import { parsePhone, PHONE_MESSAGE } from '../domain/people/phone'
import { asOnPaper, atMost, readable, saysSomething } from './readable-text'

/** A filled line of text; the message names the field and the cure. */
export const line = (label: string, longest: number) =>
  z
    .string({ error: `请填写${label}` })
    .check(
      z.trim(),
      z.minLength(1, `请填写${label}`),
      atMost(label, longest),
      saysSomething(label),
      ...readable(label),
    )

/** A name as it stands on a certificate. */
export const name = (label: string, longest: number) => line(label, longest).check(...asOnPaper(label))

/** A line that may stay empty. */
export const optionalLine = (label: string, longest: number) =>
  z._default(
    z
      .string({ error: `${label}应当是文字，请重新填写` })
      .check(z.trim(), atMost(label, longest), ...readable(label)),
    '',
  )

const identityProblem = (number: string): string => {
  const parsed = parseIdentityNumber(number)
  return parsed.ok ? '' : IDENTITY_MESSAGES[parsed.code]
}

const creditCodeProblem = (code: string): string => {
  const parsed = parseCreditCode(code)
  return parsed.ok ? '' : CREDIT_CODE_MESSAGES[parsed.code]
}

/** As it is dialled: its last four digits open the look-up without login. */
const asPhone = (text: string): string => {
  const parsed = parsePhone(text)
  return parsed.ok ? parsed.value.number : text
}

/** A phone number at which somebody can be reached, kept as it is dialled. */
export const phone = z.string({ error: '请填写联系电话' }).check(
  z.trim(),
  z.refine((text) => parsePhone(text).ok, { error: PHONE_MESSAGE }),
  z.overwrite(asPhone),
)

const email = () =>
  z._default(
    z.string().check(
      z.trim(),
      atMost('电子邮箱', 100),
      ...readable('电子邮箱'),
      z.refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), {
        error: '电子邮箱不对，例：name@163.com',
      }),
    ),
    '',
  )

/** Made where it is used: a page that sends nothing makes none of it (ADR 0256). */
const contact = () => ({
  phone,
  address: line('联系地址', 200),
  postcode: z._default(
    z.string().check(z.refine((text) => /^(\d{6})?$/.test(text), { error: '邮政编码是 6 位数字' })),
    '',
  ),
  email: email(),
})

/** What proves who somebody is. */
export const identityDocument = z.lazy(() =>
  z
    .strictObject({
      type: z.enum(['id_card', 'passport', 'other'], { error: '请选择证件名称' }),
      number: line('证件号码', 40),
    })
    .check(
      z.refine((paper) => paper.type !== 'id_card' || parseIdentityNumber(paper.number).ok, {
        error: ({ input }) => identityProblem((input as { readonly number: string }).number),
        path: ['number'],
        params: { code: 'invalid_id_number' },
      }),
    ),
)

/** A citizen who asks (Art. 29: name, proof of identity, contact). */
export const citizen = z.lazy(() =>
  z.strictObject({
    kind: z.literal('citizen'),
    name: name('姓名', 50),
    identityDocument,
    ...contact(),
  }),
)

/** A legal person or other organisation; its kind is a column of the annual table. */
export const organisation = z.lazy(() =>
  z.strictObject({
    kind: z.enum(['business', 'research', 'charity', 'legal_service', 'other_organisation'], {
      error: '请选择组织类别',
    }),
    name: name('单位名称', 100),
    creditCode: line('统一社会信用代码', 18).check(
      z.refine((text) => parseCreditCode(text).ok, {
        error: ({ input }) => creditCodeProblem(String(input)),
        params: { code: 'invalid_credit_code' },
      }),
    ),
    legalRepresentative: name('法定代表人', 50),
    contactName: name('联系人', 50),
    ...contact(),
  }),
)

/** Who asks: a citizen or an organisation. */
export const applicant = z.lazy(() =>
  z.discriminatedUnion('kind', [citizen, organisation], { error: '请选择申请人类型' }),
)

export type Applicant = z.infer<typeof applicant>
