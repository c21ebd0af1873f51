import type { ComplaintForm } from '../../src/contract/complaints'
import { sendComplaint } from '../../src/contract/complaints'
import { call, newKey } from './http-client'
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
