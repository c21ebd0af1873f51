import { listPublications } from '../../../src/contract/publications'
import { listDocuments } from '../../../src/contract/list-documents'
import { call } from '../../support/http-client'
import { PublishingDesk } from '../../support/publications'
import type { TestServer } from '../../support/server'
import type { Job, Place, Ready } from '../job'
import { sessionOf } from './case-at'

const NEW = '/pages/staff/piece/index'
const desks = new WeakMap<TestServer, PublishingDesk>()

const deskOf = (server: TestServer): PublishingDesk => {
  const desk = desks.get(server) ?? new PublishingDesk(server)
  desks.set(server, desk)
  return desk
}

const writing = async ({ server, newPhone, number }: Place): Promise<Ready> => {
  const mark = `关于第${number}次秋收的通知`
  const session = await sessionOf(server, 'clerk')
  const phone = await newPhone()
  await phone.putStorage('gkt:session', session)
  await phone.open(NEW)
  await phone.see('一句话说清')
  await phone.fill('标题', mark)
  await phone.fill('正文', '请各村注意安全。')
  await phone.fill('一句话说清', '秋收时注意安全')
  await phone.tap('工作动态')
  const press = () => phone.tap('保存')
  const onServer = async () => {
    const { body } = await call(server, listPublications, [{}, { token: session.token }])
    const all = JSON.stringify(body).split(`"title":"${mark}"`).length - 1
    return Array.from({ length: all }, () => ({ receivedOn: null }))
  }
  return {
    ...{ phone, mark, press, onServer },
    lookAgain: async () => {
      if ((await onServer()).length > 0) return
      await phone.open(NEW)
      await phone.see('一句话说清')
      if ((await phone.valueOf('标题')) === mark) await press()
      await phone.see('办理过程')
    },
  }
}

const publishing = async ({ server, newPhone, number }: Place): Promise<Ready> => {
  const mark = `关于第${number}次防火的通知`
  const desk = deskOf(server)
  const id = await desk.cleared({ title: mark, documentNumber: '' })
  const phone = await newPhone()
  await phone.putStorage('gkt:session', await sessionOf(server, 'head'))
  const page = `${NEW}?id=${id}`
  await phone.open(page)
  await phone.see('办理过程')
  await phone.tap('发布')
  const press = () => phone.tap('确认发布')
  return {
    ...{ phone, mark, press },
    lookAgain: async () => {
      await phone.open(page)
      await phone.see('办理过程')
      if ((await phone.text()).includes('已发布')) return
      await phone.tap('发布')
      await press()
      await phone.see(/已发布/)
    },
    onServer: async () => {
      const { items } = (await call(server, listDocuments, [{ q: mark }])).body
      return items.filter(({ title }) => title === mark).map(() => ({ receivedOn: null }))
    },
  }
}

/** A piece: written and saved, then let out. */
export const publish: Job = {
  name: 'publish a piece',
  steps: [
    ['save', /\/publications$/],
    ['let out', /\/publications\/[^/]+\/acts$/],
  ],
  prepare: (place, step) => (step === 'save' ? writing(place) : publishing(place)),
}
