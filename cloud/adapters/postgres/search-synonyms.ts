/** Longer strings in which a short word stands by chance: 「最低保修期限」 is not about 低保. */
const MISTAKEN: Readonly<Record<string, readonly string[]>> = {
  低保: ['最低保'],
  三公: ['三公里', '三公斤', '三公分'],
  社保: ['社保持'],
}

/** Words people use for one thing: what they say at home, and what the documents say. Any one finds the others. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['低保', '最低生活保障'],
  ['五保', '五保供养', '特困供养', '特困人员'],
  ['新农合', '新型农村合作医疗', '城乡居民医疗保险', '城乡居民基本医疗保险'],
  ['医保', '医疗保险', '医疗保障'],
  ['社保', '社会保险'],
  ['养老金', '养老保险', '基本养老金'],
  ['宅基地', '农村宅基地', '住宅用地'],
  ['拆迁', '征收', '房屋征收'],
  ['征地', '土地征收', '征收土地'],
  ['上访', '信访'],
  ['放假', '节假日', '放假办法'],
  ['村务', '村务公开'],
  ['三公', '三公经费', '三公消费'],
  ['户口', '户籍', '户口登记'],
  ['身份证', '居民身份证'],
  ['残补', '残疾人补贴', '残疾人两项补贴'],
  ['打工', '务工', '农民工'],
  ['工钱', '工资'],
  ['危房', '危房改造', '危旧房'],
  ['扶贫', '脱贫', '乡村振兴'],
  ['娃娃', '儿童', '未成年人'],
  ['老人', '老年人'],
  ['退伍', '退役军人'],
  ['打官司', '诉讼'],
  ['复议', '行政复议'],
  ['政府信息公开', '政务公开'],
]

/** Strings in which a folded word stands by chance and isn't meant. */
export const mistakenFor = (word: string): readonly string[] => MISTAKEN[word] ?? []
