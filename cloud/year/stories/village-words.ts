import type { CatalogueItemForm } from '../../../src/contract/catalogue'

/** The villages of the year. */
export const VILLAGE_NAMES = ['芒别村', '关上村', '勐乃村', '户弄村'] as const

/** What a village owes. */
export type VillageItemName = 'money' | 'quarter'

const LAW = '《村民委员会组织法》第三十条'

const OWED = {
  columnId: 'village_affairs',
  subject: '村务公开',
  basis: LAW,
  term: { length: 10, unit: 'calendar_days', article: `${LAW}；本镇设定` },
  issuer: '村民委员会',
  channels: ['notice_board', 'website'],
  mode: '主动公开',
  audience: '本村村民',
  serviceList: null,
  ownerUnitId: '',
  sourceNote: '',
} as const

/** An item that villages owe under, named as the model catalogue names it. */
export const villageItem = (name: VillageItemName): CatalogueItemForm =>
  name === 'money'
    ? {
        ...{ ...OWED, channels: [...OWED.channels], matter: '村级财务收支（每月）', concern: 'money' },
        elements: ['收入', '支出', '结存'],
        timing: { kind: 'regular', every: 'month' },
      }
    : {
        ...{ ...OWED, channels: [...OWED.channels], matter: '村务公开（每季度）', concern: 'affairs' },
        elements: ['村民会议决定及实施', '救灾救助款物', '协助政府工作情况'],
        timing: { kind: 'regular', every: 'quarter' },
      }

/** @example villageMoney('芒别村', '2025年1月') // '芒别村2025年1月财务收支' */
export const villageMoney = (village: string, period: string): string => `${village}${period}财务收支`

/** Title and text of what a village publishes for a quarter. */
export const villageQuarter = (village: string, period: string) => ({
  title: `${village}${period}村务公开`,
  columnId: 'village_affairs',
  summary: `${village}这个季度办了哪些事`,
  blocks: [
    { kind: 'paragraph', text: '村民会议决定修缮灌溉沟渠，已经动工；救助款物按公示的名单发放，没有剩余。' },
    { kind: 'paragraph', text: '协助镇里做了春耕、防汛和森林防火的工作。' },
  ] as const,
})
