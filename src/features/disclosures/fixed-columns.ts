import type { IconName } from '../../components/ui/icon'

/** The four columns every disclosure platform has, by their prescribed names. */
export const FIXED_COLUMNS: readonly {
  readonly name: string
  readonly note: string
  readonly icon: IconName
}[] = [
  { name: '政府信息公开指南', note: '找谁、怎么查、怎么要', icon: 'book' },
  { name: '政府信息公开制度', note: '公开要守的规矩', icon: 'rules' },
  { name: '法定主动公开内容', note: '文件、补贴、财政、村务', icon: 'list' },
  { name: '政府信息公开年报', note: '每年公开了什么', icon: 'chart' },
]

export const GUIDE = '政府信息公开指南'
export const STATUTORY_CONTENT = '法定主动公开内容'
export const ANNUAL_REPORTS = '政府信息公开年报'
