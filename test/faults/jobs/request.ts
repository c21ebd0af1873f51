import { Resident } from '../../journeys/resident'
import { casesOfToday } from '../../support/cases-of-today'
import type { TestServer } from '../../support/server'
import type { Found, Job } from '../job'
import { sessionOf } from './case-at'
import { whileSomethingWaits } from '../waiting'

const casesAbout = async (server: TestServer, token: string, mark: string): Promise<readonly Found[]> => {
  const cases = await casesOfToday({ server, token })
  return cases
    .filter(({ description }) => description === mark)
    .map(({ submittedAt }) => ({ receivedOn: dayOf(submittedAt) }))
}

const SHANGHAI_MS = 8 * 3_600_000

/** Day in the township of an instant. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + SHANGHAI_MS).toISOString().slice(0, 10)

/** A request, filled in and sent by somebody who never was here. */
export const request: Job = {
  name: 'submit a request',
  steps: [
    ['open a session', /\/(guest|wechat)$/],
    ['submit', /\/submit$/],
  ],
  prepare: async ({ server, newPhone, number }) => {
    const mark = `第${number}号补贴的发放名册`
    const { token } = await sessionOf(server, 'clerk')
    const phone = await newPhone()
    const resident = new Resident(phone)
    await resident.fillRequest(mark)
    const finish = async () => {
      await phone.open('/pages/apply/index')
      await phone.see('开始申请')
      if (!(await phone.text()).includes('没写完的申请')) return
      await phone.tap(/没写完的申请/)
      await phone.see('请核对')
      await resident.send()
    }
    return {
      ...{ phone, mark, isWritten: true, button: '提交申请' },
      press: () => resident.send(),
      lookAgain: () => whileSomethingWaits(phone, finish),
      onServer: () => casesAbout(server, token, mark),
    }
  },
}
