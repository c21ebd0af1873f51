import type { DeskAct } from '../../../src/contract/staff-cases'
import { listCaseLetters } from '../../../src/contract/letters'
import { Desk } from '../../journeys/desk'
import { call } from '../../support/http-client'
import { grantedReply } from '../../support/request-forms'
import type { Job, Place, Ready } from '../job'
import { caseAfter, sessionOf } from './case-at'

const RECEIVED: DeskAct = { act: 'confirm_receipt', how: '' }

const submitting = async ({ server, newPhone, number }: Place): Promise<Ready> => {
  const mark = `本机关保存有第${number}号名册`
  const { id, read } = await caseAfter(server, `第${number}号名册`, [RECEIVED])
  const phone = await newPhone()
  await phone.putStorage('gkt:session', await sessionOf(server, 'clerk'))
  await phone.open(`/pages/staff/case/index?id=${id}`)
  await new Desk(phone).draftReply({ kind: 'granted', facts: mark, content: '名册附后。' })
  const press = () => phone.tap('提交签发')
  return {
    ...{ phone, mark, isWritten: true, press, button: '提交签发' },
    lookAgain: async () => {
      await phone.open(`/pages/staff/reply/index?id=${id}`)
      await phone.see(/等负责人签发|提交签发|本机关有没有/)
      if ((await phone.text()).includes('提交签发')) await press()
      await phone.see(/等负责人签发/)
    },
    onServer: async () => {
      const { draft } = await read()
      return draft?.reply.facts === mark ? [{ receivedOn: null }] : []
    },
  }
}

const approving = async ({ server, newPhone, number }: Place): Promise<Ready> => {
  const mark = `第${number}号答复`
  const reply = grantedReply({ facts: mark })
  const { id, read } = await caseAfter(server, mark, [RECEIVED, { act: 'draft_reply', reply } as never])
  const head = await sessionOf(server, 'head')
  const phone = await newPhone()
  await phone.putStorage('gkt:session', head)
  const page = `/pages/staff/case/index?id=${id}`
  await phone.open(page)
  await phone.see('同意并发出')
  await phone.tap('同意并发出')
  const press = () => phone.tap('确认发出')
  return {
    ...{ phone, mark, isWritten: false, press, button: '确认发出' },
    lookAgain: async () => {
      await phone.open(page)
      await phone.see('办理过程')
      if ((await phone.text()).includes('同意并发出')) await phone.tap('同意并发出')
      if ((await phone.text()).includes('确认发出')) await press()
      await phone.see('已答复')
    },
    onServer: async () => {
      const { letters } = (await call(server, listCaseLetters, [{ id }, { token: head.token }])).body
      const { receivedOn, status } = await read()
      const replies = letters.filter(({ kind }) => kind === 'reply' || String(kind).startsWith('reply'))
      return status === 'replied' ? replies.map(() => ({ receivedOn })) : []
    },
  }
}

/** The answer to a request: handed in for approval, then approved and sent out. */
export const reply: Job = {
  name: 'reply to a request',
  steps: [
    ['hand in', /\/cases\/[^/]+\/acts$/],
    ['approve', /\/cases\/[^/]+\/acts(?:$)/],
  ],
  prepare: (place, step) => (step === 'approve' ? approving(place) : submitting(place)),
}
