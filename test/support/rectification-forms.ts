import {
  actOnRectification,
  orderRectification,
  type RectificationDeskAct,
  type RectificationForm,
} from '../../src/contract/rectifications'
import { call, newKey } from './http-client'
import type { AtDesk } from './participation-forms'

/** An order as the county writes it. */
export const rectificationFormOf = (change: Partial<RectificationForm> = {}): RectificationForm => ({
  township: 'zhanxi',
  title: '公开指南没有更新',
  finding: '公开指南里的办公电话打不通，最近一次更新是2019年。',
  demand: '核对公开指南的每一项，更正后公开。',
  basis: '《政府信息公开条例》第十二条',
  dueOn: '2026-03-20',
  ...change,
})

/** Orders a township to correct something. */
export const newRectification = ({ server, token }: AtDesk, change: Partial<RectificationForm> = {}) =>
  call(server, orderRectification, [rectificationFormOf(change), { token, key: newKey() }])

/** One act on an order as it was last seen. */
export const onRectification = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: RectificationDeskAct,
) =>
  call(server, actOnRectification, [
    { id, seq, act },
    { token, key: newKey() },
  ])
