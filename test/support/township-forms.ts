import { foundTownship, type NewTownshipForm } from '../../src/contract/new-township'
import { call, newKey } from './http-client'
import type { TestServer } from './server'

const NUMBER_WORDS = '一二三四五六七八九'
let townships = 0

/** A township of 盈江县 that is not there yet. */
export const townshipFormOf = (facts: Partial<NewTownshipForm> = {}): NewTownshipForm => {
  const at = townships
  townships += 1
  const word = `${NUMBER_WORDS[Math.floor(at / 9)] ?? ''}${NUMBER_WORDS[at % 9] ?? ''}`
  return {
    township: `盈江县${word}平镇`,
    id: `pingyuan-${at + 1}`,
    caseNumberPrefix: `${word}公申`,
    letterNumberPrefix: `${word}公复`,
    address: '平原镇团结路1号',
    hours: '工作日8:30—11:30，14:30—17:30',
    phone: '',
    postcode: '679300',
    email: '',
    units: ['党政综合办公室', '社会事务办公室'],
    windows: ['民政窗口', '医保窗口'],
    headName: '王主任',
    headAccount: 'wangzr',
    ...facts,
  }
}

/** Sets a township up as the county. */
export const newTownship = (
  { server, token }: { readonly server: TestServer; readonly token: string },
  facts: Partial<NewTownshipForm> = {},
) => call(server, foundTownship, [townshipFormOf(facts), { token, key: newKey() }])

/** A township is to stop in a month. */
export const closingFormOf = (facts: {
  readonly id: string
  readonly township: string
  readonly on?: string
  readonly successorPhone?: string
}) => ({
  on: '2026-04-01',
  because: '撤镇设街道',
  successor: '盈江县平原街道办事处',
  successorPhone: '0692-8181234',
  ...facts,
})
