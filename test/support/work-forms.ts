import { recordWork, type WorkForm } from '../../src/contract/work-records'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'

/** A training of five people from outside the desk. */
export const workFormOf = (change: Partial<WorkForm> = {}): WorkForm => ({
  kind: 'training',
  heldOn: '2026-03-02',
  subject: '答复书怎样写',
  hours: 1.5,
  attendees: [],
  others: 5,
  ...change,
})

/** Records a training or a meeting. */
export const newWork = ({ server, token }: AtDesk, change: Partial<WorkForm> = {}) =>
  call(server, recordWork, [workFormOf(change), { token, key: newKey() }])
