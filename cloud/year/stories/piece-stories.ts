import { addCatalogueItem } from '../../../src/contract/catalogue'
import { readLedger, recordEntry } from '../../../src/contract/channel-ledger'
import {
  actOnPublication,
  draftPublication,
  type PublicationActInput,
} from '../../../src/contract/publications'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import type { Channel } from '../../../src/domain/catalogue/channels'
import { emptyContent } from '../../../src/domain/publication/content'
import type { Step, Timetable } from '../timetable'
import type { Town, Who } from '../town'

/** The six channels of the year, the website being the first of each piece. */
export const YEAR_CHANNELS: readonly Channel[] = [
  'website',
  'wechat_account',
  'douyin',
  'notice_board',
  'broadcast',
  'blackboard',
]

const SUBJECTS = [
  '春耕备耕',
  '防汛值班',
  '惠农补贴发放',
  '危房改造对象',
  '森林防火',
  '疫苗接种安排',
  '用水轮灌',
  '农贸市场整治',
  '劳务输出培训',
  '集镇停水检修',
]

const ISSUER = '盏西镇人民政府'

/** What the pieces of the year are published under. */
export class YearCatalogue {
  itemId = ''

  async open(town: Town): Promise<void> {
    const item = {
      columnId: 'work_news',
      subject: '工作动态',
      matter: '全年工作动态',
      elements: ['时间', '内容'],
      basis: '《政府信息公开条例》第二十一条',
      timing: { kind: 'occasional' },
      term: { length: 20, unit: 'working_days', article: '《政府信息公开条例》第二十六条' },
      issuer: ISSUER,
      channels: ['website', 'notice_board'],
      mode: '主动公开',
      audience: '全社会',
      concern: 'affairs',
      serviceList: null,
      ownerUnitId: '',
      sourceNote: '',
    }
    this.itemId = (await town.ask('head', addCatalogueItem, { item })).id
  }
}

/** The way of a piece from its writer to the public: who does what. */
export const GATES: readonly (readonly [Who, PublicationActInput])[] = [
  ['clerk', { act: 'submit', keepBecause: '' }],
  ['reviewer', { act: 'pass_review', politics: true, policy: true, wording: true, note: '' }],
  ['secrecy', { act: 'clear_secrecy', basis: '《保守国家秘密法》第三十五条', note: '' }],
  ['head', { act: 'publish', publishAt: null }],
]

const contentOf = (number: number, on: IsoDate, itemId: string) => {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? ''
  return {
    ...emptyContent(ISSUER),
    title: `关于${subject}的通知（第${number}期）`,
    columnId: 'work_news',
    itemId,
    formedOn: on,
    summary: `${subject}的安排`,
    blocks: [{ kind: 'paragraph', text: `${subject}的具体安排由各村通知到户，有疑问到镇便民服务中心问。` }],
  }
}

/** One piece through its three gates to the public, on the days on which those who are needed are there. */
export const pieceStory = (
  { number, on }: { readonly number: number; readonly on: IsoDate },
  catalogue: YearCatalogue,
  timetable: Timetable,
): readonly Step[] => {
  const piece = { id: '', seq: 0 }
  const act = async (town: Town, [who, done]: (typeof GATES)[number]): Promise<void> => {
    piece.seq = (await town.ask(who, actOnPublication, { ...piece, act: done })).seq
  }
  const drafted = timetable.after(on, 0, ['clerk'])
  return [
    {
      on: drafted,
      act: async (town) => {
        const content = contentOf(number, drafted, catalogue.itemId)
        const { id, seq } = await town.ask('clerk', draftPublication, { content, caseId: null })
        Object.assign(piece, { id, seq })
      },
    },
    ...GATES.map((gate, at) => ({
      on: at === 0 ? drafted : timetable.after(drafted, at > 2 ? 2 : 1),
      act: (town: Town) => act(town, gate),
    })),
  ]
}

/** Once a month the ledger is brought up to date: each piece also went out on one of the other channels. */
export const ledgerStep = (on: IsoDate): Step => ({
  on,
  act: async (town) => {
    const { disclosures } = await town.ask('clerk', readLedger, { year: on.slice(0, 4) })
    for (const [at, { disclosure, entries, publishedOn }] of disclosures.entries()) {
      if (publishedOn === null || entries.length !== 1) continue
      const channel = YEAR_CHANNELS[1 + (at % (YEAR_CHANNELS.length - 1))]
      await town.ask('clerk', recordEntry, { id: disclosure.id, channel, place: '', wentOutOn: on, note: '' })
    }
  },
})
