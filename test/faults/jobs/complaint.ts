import { listComplaints } from '../../../src/contract/complaints'
import { photoWith } from '../../support/attachment-files'
import { call } from '../../support/http-client'
import type { TestServer } from '../../support/server'
import type { Phone } from '../faults'
import type { Found, Job, Place, Ready } from '../job'
import { whileSomethingWaits } from '../waiting'
import { dayOf } from './request'
import { sessionOf } from './case-at'

const PAGE = '/pages/complaints/new/index?kind=complaint'

const lettersAbout = async (server: TestServer, token: string, mark: string): Promise<readonly Found[]> => {
  const { complaints } = (await call(server, listComplaints, [{}, { token }])).body
  return complaints
    .filter(({ excerpt }) => excerpt.includes(mark))
    .map(({ sentAt }) => ({ receivedOn: dayOf(sentAt) }))
}

const written = async (phone: Phone, mark: string): Promise<void> => {
  await phone.fill('什么事', `${mark}坏了两个月`)
  await phone.fill('姓名', '李小满')
  await phone.fill('联系电话', '13900000001')
}

const prepare = async ({ server, newPhone, number }: Place, withPhoto: boolean): Promise<Ready> => {
  const mark = `芒别村第${number}盏路灯`
  const { token } = await sessionOf(server, 'clerk')
  const phone = await newPhone()
  await phone.open(PAGE)
  await phone.see('写信给镇里')
  await written(phone, mark)
  const addPhoto = () =>
    phone.pickFiles(/^(选照片|选择文件).*照片/, [{ name: '路灯.jpg', bytes: photoWith() }])
  const finish = async () => {
    if (!JSON.stringify(await phone.storage()).includes(mark)) return
    await phone.open(PAGE)
    await phone.see('写信给镇里')
    if ((await phone.valueOf('什么事')).includes(mark)) await phone.tap('寄出')
  }
  return {
    ...{ phone, mark },
    press: async () => {
      if (withPhoto) await addPhoto()
      await phone.tap('寄出')
    },
    lookAgain: () => whileSomethingWaits(phone, finish),
    onServer: () => lettersAbout(server, token, mark),
  }
}

/** A complaint without anything with it. */
export const complaint: Job = {
  name: 'complain',
  steps: [
    ['open a session', /\/(guest|wechat)$/],
    ['send', /\/send$/],
  ],
  prepare: (place) => prepare(place, false),
}

/** A photo that goes along with a complaint. */
export const upload: Job = {
  name: 'upload a photo',
  steps: [
    ['announce it', /\/uploads$/],
    ['send a part', /\/chunks\//],
    ['finish it', /\/finish$/],
    ['send the letter', /\/send$/],
  ],
  prepare: (place) => prepare(place, true),
}
