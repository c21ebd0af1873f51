import { day } from '../../../src/domain/calendar/civil-date'
import type { Feed, OpenEntry } from '../../../src/domain/open-data/feed'

/** A title that tries to be markup, a formula and a character that no XML can carry. */
export const HOSTILE = '</title><script>alert(1)</script> & "引号" ]]> \u0000\ud800 𠀀'

export const entry = (facts: Partial<OpenEntry> = {}): OpenEntry => ({
  id: 'a1',
  title: '关于低保的通知',
  indexNumber: '01526014-X-202603-0001',
  documentNumber: '盏政发〔2026〕3号',
  issuer: '盏西镇人民政府',
  topic: '民政',
  columnName: '规范性文件',
  summary: '今年低保怎么办',
  formedOn: null,
  publishedOn: day('2026-03-02'),
  validity: '现行有效',
  ...facts,
})

export const feed = (entries: readonly OpenEntry[], next = ''): Feed => ({
  title: '盏西镇 · 全部公开信息',
  description: '新的在前',
  address: 'https://gk.example/feeds/zhanxi/all.rss',
  home: 'https://gk.example/#/pages/disclosures/index',
  next,
  author: '盏西镇政府信息公开办公室',
  addressOf: (id) => `https://gk.example/d/zhanxi/${id}`,
  entries,
})
