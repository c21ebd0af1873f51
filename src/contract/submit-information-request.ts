import * as z from 'zod/mini'
import type { CaseReceipt } from './case-view'
import { agent } from './agent'
import { applicant, line, optionalLine } from './applicant'
import { attachmentIds } from './attachments'
import { answering } from './endpoint'

const choice = <const T extends readonly [string, ...string[]]>(values: T, label: string) =>
  z.enum(values, { error: `请选择${label}` })

/** How the information is wanted (Art. 29(2)3, Art. 40). */
export const PROVISION_FORMS = ['paper', 'electronic', 'disc', 'read_on_site'] as const
export const DELIVERY_WAYS = ['in_app', 'post', 'email', 'pick_up', 'fax'] as const

/** What is wanted: enough for the office to search (Art. 29(2)2). */
export const wantedInformation = z.strictObject(
  {
    description: line('信息名称或内容', 1000),
    documentNumber: optionalLine('文号', 60),
    features: optionalLine('其他特征', 500),
  },
  { error: '请填写所需信息' },
)

/** Fields of a 政府信息公开申请. A purpose is never asked (2019 Regulation). */
export const informationRequestForm = z.strictObject({
  applicant,
  wanted: wantedInformation,
  provisionForm: choice(PROVISION_FORMS, '提供形式'),
  deliveryWay: choice(DELIVERY_WAYS, '获取方式'),
  acceptsOtherForm: z._default(z.boolean({ error: '请选择能否接受其他提供形式' }), true),
  /** Whoever files in the applicant's name, with the letter that says he may. */
  agent: z.optional(agent),
  /** Finished uploads of mine; the authority letter is named by the agent. */
  attachments: z.optional(attachmentIds),
})

export type InformationRequestForm = z.infer<typeof informationRequestForm>

/**
 * Files a request (Art. 27–29). Needs the header `Idempotency-Key`, made with the draft: a second send with the same
 * key and content answers the first receipt.
 */
export const submitInformationRequest = answering<CaseReceipt>()({
  area: 'requests',
  method: 'POST',
  path: '/submit',
  input: informationRequestForm,
})
