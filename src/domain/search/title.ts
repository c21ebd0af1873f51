const COUNTRY = /^中华人民共和国/u
const HAN = /\p{Script=Han}/gu

/**
 * A title without the name of the country in front.
 * @example bareTitleOf('中华人民共和国劳动法') // '劳动法'
 */
export const bareTitleOf = (title: string): string => {
  const bare = title.replace(COUNTRY, '')
  return bare === '' ? title : bare
}

/**
 * The share of a title's Chinese characters that the wordings cover.
 * @example coverageOf('劳动合同法', ['劳动合同']) // 0.8
 */
export const coverageOf = (title: string, wordings: readonly string[]): number => {
  const all = title.match(HAN)?.length ?? 0
  if (all === 0) return 0
  const left = [...wordings]
    .sort((a, b) => b.length - a.length)
    .reduce((text, wording) => (wording === '' ? text : text.split(wording).join(' ')), title)
  return (all - (left.match(HAN)?.length ?? 0)) / all
}

/** Kinds of documents as people name them, from the end of a title. */
const KINDS: readonly (readonly [kind: string, title: RegExp])[] = [
  ['法律', /^(?!.*(办法|条例|规定)).*法(\(|$)/u],
  ['条例', /条例(实施细则|实施办法)?(\(|$)/u],
  ['规定办法', /(规定|办法|细则|规则|规范|守则|章程)(\(.*\))?$/u],
  ['公示公告', /(公示|公告|通告|公布)/u],
  ['报告', /(报告|年报|总结|决算|预算)/u],
  ['通知意见', /(通知|意见|方案|决定|批复|函|计划)/u],
  ['指南', /(指南|目录|清单|流程|一览)/u],
]

/** Names of the kinds, for a filter. */
export const DOCUMENT_KINDS: readonly string[] = [...KINDS.map(([kind]) => kind), '其他']

/**
 * What kind of document a title names.
 * @example kindOfTitle('农药管理条例') // '条例'
 */
export const kindOfTitle = (title: string): string =>
  KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? '其他'
