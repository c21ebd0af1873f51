import { listComplaints, readComplaint } from '../../../src/contract/complaints'
import { photoWith } from '../../support/attachment-files'
import { call } from '../../support/http-client'
import type { TestServer } from '../../support/server'
import type { Phone } from '../faults'
import type { Found, Job, Place, Ready } from '../job'
import { whileSomethingWaits } from '../waiting'
import { dayOf } from './request'
import { sessionOf } from './case-at'

const PAGE = '/pages/complaints/new/index?kind=complaint'

type Looking = {
  readonly server: TestServer
  readonly token: string
  readonly mark: string
  readonly withPhoto: boolean
}

const lettersAbout = async ({ server, token, mark, withPhoto }: Looking): Promise<readonly Found[]> => {
  const { complaints } = (await call(server, listComplaints, [{}, { token }])).body
  const letters = complaints.filter(({ excerpt }) => excerpt.includes(mark))
  return Promise.all(
    letters.map(async ({ id, sentAt }) => {
      const { attachments } = (await call(server, readComplaint, [{ id }, { token }])).body
      const isWhole = attachments.length === (withPhoto ? 1 : 0)
      return { receivedOn: dayOf(sentAt), ...(isWhole ? {} : { lacks: 'its photo' }) }
    }),
  )
}

const written = async (phone: Phone, mark: string): Promise<void> => {
  await phone.fill('什么事', `${mark}坏了两个月`)
  await phone.fill('姓名', '李小满')
  await phone.fill('联系电话', '13900000001')
}

interface Way {
  readonly withPhoto: boolean
  /** The form asks for letters alike while it is written, with a session: then nothing is written before the fault is there. */
  readonly opensSession?: boolean
}

const prepare = async (
  { server, newPhone, number }: Place,
  { withPhoto, opensSession = false }: Way,
): Promise<Ready> => {
  const mark = `芒别村第${number}盏路灯`
  const { token } = await sessionOf(server, 'clerk')
  const phone = await newPhone()
  await phone.open(PAGE)
  await phone.see('写信给镇里')
  if (!opensSession) await written(phone, mark)
  const addPhoto = () =>
    phone.pickFiles(/^(选照片|选择文件).*照片/, [{ name: '路灯.jpg', bytes: photoWith() }])
  const finish = async () => {
    if (!JSON.stringify(await phone.openedStorage()).includes(mark)) return
    await phone.open(PAGE)
    await phone.see('写信给镇里')
    if ((await phone.valueOf('什么事')).includes(mark)) await phone.tap('寄出')
  }
  return {
    ...{ phone, mark, isWritten: true, button: '寄出' },
    press: async () => {
      if (opensSession) await written(phone, mark)
      if (withPhoto) await addPhoto()
      await phone.tap('寄出')
    },
    lookAgain: () => whileSomethingWaits(phone, finish),
    onServer: () => lettersAbout({ server, token, mark, withPhoto }),
  }
}

/** A complaint without anything with it. */
export const complaint: Job = {
  name: 'complain',
  steps: [
    ['open a session', /\/(guest|wechat)$/],
    ['send', /\/send$/],
  ],
  prepare: (place, step) => prepare(place, { withPhoto: false, opensSession: step === 'open a session' }),
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
  prepare: (place) => prepare(place, { withPhoto: true }),
}
