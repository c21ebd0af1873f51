import {
  actOnConcern,
  beginConcern,
  type ConcernDeskAct,
  type ConcernForm,
  listConcernUnits,
} from '../../src/contract/concerns'
import {
  actOnOpinionRound,
  beginOpinionRound,
  type RoundDeskAct,
  type RoundForm,
} from '../../src/contract/opinion-rounds'
import { call, newKey } from './http-client'
import type { TestServer } from './server'

/** Somebody at the desk of a server. */
export interface AtDesk {
  readonly server: TestServer
  readonly token: string
}

/** A draft that lacks nothing. */
export const roundForm = (change: Partial<RoundForm> = {}): RoundForm => ({
  title: '盏西镇农村垃圾收运办法（征求意见稿）',
  background: '现在各村收费不一，这份办法统一收费和清运时间。',
  text: '第一条　每户每月收费5元。\n第二条　每周二、周五清运。\n第三条　困难户免收。',
  isMajor: false,
  days: 15,
  shortBecause: '',
  phone: '0692-8180000',
  address: '盏西镇党政综合办公室',
  meeting: '',
  ...change,
})

/** Begins a round. */
export const newRound = ({ server, token }: AtDesk, change: Partial<RoundForm> = {}) =>
  call(server, beginOpinionRound, [{ form: roundForm(change) }, { token, key: newKey() }])

/** One act on a round as it was last seen. */
export const onRound = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: RoundDeskAct,
) =>
  call(server, actOnOpinionRound, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** A round that is open: written by the first, opened by the second. */
export const openedRound = async (writer: AtDesk, opener: AtDesk, change: Partial<RoundForm> = {}) => {
  const drafted = await newRound(writer, change)
  const submitted = await onRound(writer, drafted.body, { act: 'submit' })
  return onRound(opener, submitted.body, { act: 'open' })
}

/** A concern of now. */
export const concernForm = async (
  { server, token }: AtDesk,
  change: Partial<ConcernForm> = {},
): Promise<ConcernForm> => {
  const { units } = (await call(server, listConcernUnits, [{}, { token }])).body
  return {
    title: '芒别村停水',
    what: '主管道断裂，三个组停水。',
    place: '芒别村',
    grade: 'other',
    heardOn: server.composition.world.clock.today(),
    heardClock: '0:00',
    unitId: units[0]?.id ?? '',
    dutyPhone: '0692-8180000',
    letterNumber: '',
    ...change,
  }
}

/** Enters a concern. */
export const newConcern = async (desk: AtDesk, change: Partial<ConcernForm> = {}) =>
  call(desk.server, beginConcern, [await concernForm(desk, change), { token: desk.token, key: newKey() }])

/** One act on a concern as it was last seen. */
export const onConcern = (
  { server, token }: AtDesk,
  { id, seq }: { readonly id: string; readonly seq: number },
  act: ConcernDeskAct,
) =>
  call(server, actOnConcern, [
    { id, seq, act },
    { token, key: newKey() },
  ])

/** A statement about the water. */
export const statement = (change: object = {}): ConcernDeskAct => ({
  act: 'draft_words',
  kind: 'statement',
  rumour: '',
  text: '水厂停水抢修，已派两辆送水车。',
  whatToDo: '带桶到村委会取水。',
  corrects: null,
  ...change,
})

/** A concern about which something was said: written by the first, published by the second. */
export const saidConcern = async (writer: AtDesk, publisher: AtDesk, change: Partial<ConcernForm> = {}) => {
  const begun = await newConcern(writer, change)
  const drafted = await onConcern(writer, begun.body, statement())
  const words = drafted.body.waiting?.number ?? 0
  return onConcern(publisher, drafted.body, { act: 'publish_words', words })
}
