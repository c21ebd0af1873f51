import { listPublications } from '../../../src/contract/publications'
import { listDocuments } from '../../../src/contract/list-documents'
import { call } from '../../support/http-client'
import { PublishingDesk } from '../../support/publications'
import type { TestServer } from '../../support/server'
import type { Job, Place, Ready } from '../job'
import { sessionOf } from './case-at'

const BOARD = '/pages/staff/publishing/index'
const PIECE = '/pages/staff/piece/index'
const desks = new WeakMap<TestServer, PublishingDesk>()

const deskOf = (server: TestServer): PublishingDesk => {
  const desk = desks.get(server) ?? new PublishingDesk(server)
  desks.set(server, desk)
  return desk
}

const piecesTitled = async (server: TestServer, title: string) => {
  const { token } = await sessionOf(server, 'clerk')
  const { publications } = (await call(server, listPublications, [{}, { token }])).body
  return publications.filter((piece) => piece.title === title).map(() => ({ receivedOn: null }))
}

const beginning = async ({ server, newPhone }: Place): Promise<Ready> => {
  const phone = await newPhone()
  await phone.putStorage('gkt:session', await sessionOf(server, 'clerk'))
  await phone.open(BOARD)
  await phone.see('写一篇')
  const press = () => phone.tap('写一篇')
  return {
    ...{ phone, mark: '', isWritten: false, press, button: '写一篇' },
    onServer: () => piecesTitled(server, ''),
    lookAgain: async () => {
      await phone.open(BOARD)
      await phone.see('写一篇')
      if ((await phone.text()).includes('还没有标题')) return
      await press()
      await phone.see('办理过程')
    },
  }
}

const writing = async ({ server, newPhone, number }: Place): Promise<Ready> => {
  const mark = `关于第${number}次秋收的通知`
  const { id } = (await deskOf(server).draft({ title: '还没有想好', documentNumber: '' })).body
  const phone = await newPhone()
  await phone.putStorage('gkt:session', await sessionOf(server, 'clerk'))
  const page = `${PIECE}?id=${id}`
  await phone.open(page)
  await phone.see('一句话说清')
  await phone.fill('标题', mark)
  const press = () => phone.tap('保存')
  return {
    ...{ phone, mark, isWritten: true, press, button: '保存' },
    onServer: () => piecesTitled(server, mark),
    lookAgain: async () => {
      await phone.open(page)
      await phone.see('一句话说清')
      if ((await piecesTitled(server, mark)).length > 0) return
      if ((await phone.valueOf('标题')) === mark) await press()
    },
  }
}

const publishing = async ({ server, newPhone, number }: Place): Promise<Ready> => {
  const mark = `关于第${number}次防火的通知`
  const desk = deskOf(server)
  const id = await desk.cleared({ title: mark, documentNumber: '' })
  const phone = await newPhone()
  await phone.putStorage('gkt:session', await sessionOf(server, 'head'))
  const page = `${PIECE}?id=${id}`
  await phone.open(page)
  await phone.see('办理过程')
  await phone.tap('发布')
  const press = () => phone.tap('确认发布')
  return {
    ...{ phone, mark, isWritten: false, press, button: '确认发布' },
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

const WAYS = { begin: beginning, save: writing, 'let out': publishing }

/** A piece: begun, written and saved, let out. */
export const publish: Job = {
  name: 'publish a piece',
  steps: [
    ['begin', /\/publications$/],
    ['save', /\/publications\/[^/]+\/acts$/],
    ['let out', /\/publications\/[^/]+\/acts$/],
  ],
  prepare: (place, step) => WAYS[step as keyof typeof WAYS](place),
}
