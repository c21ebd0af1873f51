import * as z from 'zod/mini'
import {
  informationRequestForm,
  type InformationRequestForm,
} from '../../contract/submit-information-request'
import { yearProblems } from '../../domain/wanted/describe-wanted'
import type { RequestField, RequestValues } from './form-values'
import { fieldOfPath, toForm } from './to-form'

export type Problems = Readonly<Partial<Record<RequestField, string>>>

export type Checked =
  | { readonly ok: true; readonly form: InformationRequestForm }
  | { readonly ok: false; readonly problems: Problems }

/** An e-mail address is only needed by who wants the answer there; the server's parser does not ask for it. */
const missingEmail = ({ deliveryWay, email }: RequestValues): Problems =>
  deliveryWay === 'email' && email.trim() === '' ? { email: '选了电子邮件，请填写电子邮箱' } : {}

/** A file that can't come by itself would be left behind. */
const unfinishedFiles = ({ attachments }: RequestValues): Problems =>
  attachments.includes('') ? { attachments: '还有附件没有传好，请重新选择，或者删去没传好的' } : {}

/** What only the phone can know. */
const extraProblems = (values: RequestValues): Problems => ({
  ...missingEmail(values),
  ...yearProblems(values.yearFrom, values.yearTo),
  ...unfinishedFiles(values),
})

/** Runs the parser that the server runs, and says by field what is to be mended. */
export const checkRequest = (values: RequestValues): Checked => {
  const parsed = z.safeParse(informationRequestForm, toForm(values))
  const extra = extraProblems(values)
  if (parsed.success) {
    return Object.keys(extra).length === 0 ? { ok: true, form: parsed.data } : { ok: false, problems: extra }
  }
  const problems: Partial<Record<RequestField, string>> = { ...extra }
  if (values.person === null) problems.person = '请选择您是个人还是单位'
  for (const issue of parsed.error.issues) {
    const field = fieldOfPath(issue.path.map(String).join('.'), values.person)
    if (field !== undefined) problems[field] ??= issue.message
  }
  return { ok: false, problems }
}
