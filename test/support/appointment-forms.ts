import {
  actOnAppointment,
  recordAppointment,
  type AppointmentDeskAct,
  type AppointmentForm,
} from '../../src/contract/leading-group'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'

/** An appointment as its document states it. */
export const appointmentFormOf = (change: Partial<AppointmentForm> = {}): AppointmentForm => ({
  post: 'head',
  personId: '',
  name: '张三',
  office: '镇长',
  from: '2026-03-10',
  documentTitle: '关于调整政务公开工作领导小组的通知',
  documentNumber: '盏政发〔2026〕3号',
  ...change,
})

/** Writes an appointment down. */
export const newAppointment = ({ server, token }: AtDesk, change: Partial<AppointmentForm> = {}) =>
  call(server, recordAppointment, [appointmentFormOf(change), { token, key: newKey() }])

/** One act on an appointment as it was last seen. */
export const onAppointment = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: AppointmentDeskAct,
) =>
  call(server, actOnAppointment, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** The end of an appointment after a day. */
export const endedOn = (lastOn: string): AppointmentDeskAct => ({
  act: 'end',
  lastOn,
  documentTitle: '关于调整政务公开工作领导小组的通知',
  documentNumber: '',
})
