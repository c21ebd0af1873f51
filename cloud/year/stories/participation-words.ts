/** What people ask to see in the year. */
export const TOPIC_TITLES = [
  '去年的低保资金发给了谁',
  '大桥维修花了多少钱',
  '今年哪些路要修',
  '森林防火物资怎么分',
  '集镇摊位费怎么收',
] as const

/** A reasoned no. */
export const DECLINE = {
  ground: 'not_exist',
  reason: '这项工作今年还没有开展，没有可以公开的材料。',
  elsewhere: '可以向县民政局了解',
} as const

/** The draft decision of the year. */
export const ROUND = {
  title: '盏西镇农村垃圾收运办法（征求意见稿）',
  background: '现在各村收费不一，这份办法统一收费和清运时间。',
  text: '第一条　每户每月收费5元。\n第二条　每周二、周五清运。\n第三条　困难户免收。',
  isMajor: true,
  days: 30,
  shortBecause: '',
  phone: '0692-8180000',
  address: '盏西镇党政综合办公室',
  meeting: '',
} as const

/** What is said to it. */
export const ROUND_COMMENTS = [
  '收费能不能按人口算',
  '清运时间改成早上',
  '困难户怎么认定要写清楚',
  '垃圾桶放远一点',
  '支持',
  '三组没有垃圾池',
] as const

/** What became of the comments. */
export const POINT = {
  act: 'put_point',
  title: '收费和清运',
  outcome: 'partly',
  reason: '收费标准改为按户按人口分两档。',
  replaces: null,
} as const

/** The rumour of the year. */
export const CONCERN = {
  title: '网传自来水有问题',
  what: '群里在传水厂的水有毒。',
  place: '集镇',
  grade: 'other',
  heardClock: '8:00',
  dutyPhone: '0692-8180000',
  letterNumber: '',
} as const

/** What the office says about it. */
export const FACT_CARD = {
  act: 'draft_words',
  kind: 'fact_card',
  rumour: '有人说水厂的水有毒',
  text: '水厂的水每天检测，今天的结果全部合格。',
  whatToDo: '照常用水。',
  corrects: null,
} as const
