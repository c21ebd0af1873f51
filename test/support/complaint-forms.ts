import type { ComplaintDeskAct, ComplaintSenderAct } from '../../src/contract/complaint-acts'
import {
  actOnComplaint,
  actOnMyComplaint,
  readComplaint,
  sendComplaint,
  type ComplaintForm,
} from '../../src/contract/complaints'
import { call, newKey } from './http-client'
import { guestToken, tokenOf } from './people-in-tests'
import type { TestServer } from './server'

/** A resident of the tests who gives his name. */
export const SENDER = { name: '李小满', phone: '13900000001', address: '盏西镇芒别村三组12号' } as const

/** A letter about a street lamp, by name. */
export const complaintForm = (change: Partial<ComplaintForm> = {}): ComplaintForm => ({
  kind: 'complaint',
  text: '芒别村三组路口的路灯坏了两个月，晚上看不见路。',
  place: '芒别村三组路口',
  concernedUnits: [],
  concernedWords: '',
  sender: SENDER,
  ...change,
})

/** Sends a letter under a session. */
export const sendLetter = (server: TestServer, token: string, change: Partial<ComplaintForm> = {}) =>
  call(server, sendComplaint, [complaintForm(change), { token, key: newKey() }])

/** A letter that was answered and confirmed by its sender, who agrees that it is shown. */
export const confirmedLetter = async (
  server: TestServer,
  { mayPublish = true, ...change }: Partial<ComplaintForm> & { readonly mayPublish?: boolean } = {},
) => {
  const [sender, clerk] = [await guestToken(server), await tokenOf(server, 'clerk')]
  const { id } = (await sendLetter(server, sender, change)).body
  const read = async () => (await call(server, readComplaint, [{ id }, { token: clerk }])).body
  const does = async (act: ComplaintDeskAct) =>
    call(server, actOnComplaint, [
      { id, seq: (await read()).seq, act },
      { token: clerk, key: newKey() },
    ])
  const says = async (act: ComplaintSenderAct) =>
    call(server, actOnMyComplaint, [
      { id, seq: (await read()).seq, act },
      { token: sender, key: newKey() },
    ])
  await does({ act: 'sort', kind: change.kind ?? 'complaint', reason: '' })
  const me = (await read()).people.find(({ name }) => name === '演示经办')
  await does({ act: 'assign', to: me?.id ?? '', reason: '' })
  const words = { reason: '', handedTo: '', contact: '' }
  const text = '路灯3月9日修好，修灯师傅电话13812345678。'
  await does({ act: 'answer', answer: { outcome: 'solved', text, ...words } })
  await says({ act: 'confirm', rating: 5, words: '', mayPublish })
  return { id, sender, clerk, says }
}
