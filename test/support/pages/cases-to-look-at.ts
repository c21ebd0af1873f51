import PDFDocument from 'pdfkit'
import { attachToCase } from '../../../src/contract/attachments'
import { actOnCase, readStaffCase, type DeskAct } from '../../../src/contract/staff-cases'
import { submitInformationRequest } from '../../../src/contract/submit-information-request'
import { consultedCase } from '../consulted-case'
import { call, newKey } from '../http-client'
import { grantedReply, requestForm } from '../request-forms'
import type { TestServer } from '../server'
import { upload } from '../uploads'
import type { Ids } from './address'

interface Hands {
  readonly server: TestServer
  readonly resident: string
  readonly clerk: string
}

const NOTICE: DeskAct = { act: 'notice_correction', points: ['写明是哪一年'], correctionDueOn: '2026-09-30' }

/** A request after acts of the clerk; its id. */
const caseAfter = async (
  { server, resident, clerk }: Hands,
  acts: readonly DeskAct[] = [],
): Promise<string> => {
  const filed = await call(server, submitInformationRequest, [
    requestForm(),
    { token: resident, key: newKey() },
  ])
  const id = filed.body.caseId
  for (const act of acts) {
    const { seq } = (await call(server, readStaffCase, [{ id }, { token: clerk }])).body
    const done = await call(server, actOnCase, [
      { id, seq, act },
      { token: clerk, key: newKey() },
    ])
    if (done.status !== 200) throw new Error(`${act.act}: ${done.error.message}`)
  }
  return id
}

const onePage = async (): Promise<Uint8Array> => {
  const doc = new PDFDocument({ size: 'A4' })
  doc.text('OPEN', 72, 72).end()
  const parts: Buffer[] = []
  for await (const part of doc as unknown as AsyncIterable<Buffer>) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

/** A record of the office in a case, to be given in part; its id. */
const recordIn = async ({ server, clerk }: Hands, id: string): Promise<string> => {
  const file = { name: '名册.pdf', bytes: await onePage() }
  const attachmentId = (await upload({ server, token: clerk }, file)).body.id
  const put = await call(server, attachToCase, [
    { id, attachmentId, purpose: 'record' },
    { token: clerk, key: newKey() },
  ])
  if (put.status !== 200) throw new Error(put.error?.message)
  return attachmentId
}

/** A resident's requests in the states that have a page of their own. */
export const casesToLookAt = async (hands: Hands): Promise<Ids> => {
  const confirmed: DeskAct = { act: 'confirm_receipt', how: '' }
  const id = await caseAfter(hands)
  const toReply = await caseAfter(hands, [confirmed])
  const { tokens } = await consultedCase(hands.server, hands)
  return {
    case: id,
    toReply,
    record: await recordIn(hands, toReply),
    toCorrect: await caseAfter(hands, [confirmed, NOTICE]),
    replied: await caseAfter(hands, [
      confirmed,
      { act: 'draft_reply', reply: grantedReply() } as unknown as DeskAct,
    ]),
    consulted: tokens[0] ?? '',
  }
}
