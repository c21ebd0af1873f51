import {
  actOnInspection,
  beginInspection,
  type InspectionDeskAct,
  type InspectionForm,
} from '../../src/contract/inspections'
import { CHECK_KEYS, type CheckKey } from '../../src/domain/inspection/checks'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'

/** An inspection by the county. */
export const inspectionFormOf = (change: Partial<InspectionForm> = {}): InspectionForm => ({
  organ: '盈江县人民政府办公室',
  inspectors: '张三',
  inspectedOn: '2026-03-02',
  ...change,
})

/** Begins an inspection. */
export const newInspection = ({ server, token }: AtDesk, change: Partial<InspectionForm> = {}) =>
  call(server, beginInspection, [inspectionFormOf(change), { token, key: newKey() }])

/** One act on an inspection as it was last seen. */
export const onInspection = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: InspectionDeskAct,
) =>
  call(server, actOnInspection, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** Every line as it should be, but for the one that is wanting and to be mended by a day. */
export const filledBut = (wanting: CheckKey, mendBy: string): InspectionDeskAct => ({
  act: 'fill',
  answers: CHECK_KEYS.map((key) =>
    key === wanting
      ? { key, result: 'fails', note: '没有传真', mendBy }
      : { key, result: 'meets', note: '', mendBy: '' },
  ),
})
