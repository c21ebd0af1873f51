/** A word that makes a request hard to search, with a wording that can be found. */
export interface VagueWord {
  readonly word: string
  /** What is unclear about it. */
  readonly why: string
  /** The same wish, written so that the office finds it. */
  readonly example: string
}

interface Rule {
  readonly pattern: RegExp
  readonly why: string
  readonly example: string
}

const END = '(?=[，。；、,;.\\s]|$)'

const EVERYTHING = {
  why: '没有边，不知道查到哪里为止',
  example: '2023年至2025年芒别村危房改造补助名单和金额',
}

const RULES: readonly Rule[] = [
  { pattern: /所有|全部|一切|全套|任何/, ...EVERYTHING },
  {
    pattern: /相关|有关/,
    why: '哪些算有关，各人想的不一样',
    example: '芒别村三组2024年征地的补偿协议和付款凭证',
  },
  {
    pattern: new RegExp(`等等|等(?=材料|文件|资料|信息|情况|内容)|等${END}|之类|什么的`),
    why: '后面还有哪些，没有写出来',
    example: '2024年低保名单、发放金额、公示照片（一样一样写出来）',
  },
  {
    pattern: /近几年|近年来?|这几年|历年|往年|前几年|多年来|以前的/,
    why: '从哪年到哪年，没有写明',
    example: '2022年至2025年……（写明起止年份）',
  },
  {
    pattern: new RegExp(`(?:情况|问题|事情|东西)${END}`),
    why: '不是一份能查到的材料',
    example: '把“修路的情况”写成“芒别村道路硬化工程的合同、造价和验收单”',
  },
  {
    pattern: /某些?|那个|那件|那笔/,
    why: '没有说是哪一个',
    example: '写出村组、项目名或文号，如“盏政发〔2024〕8号”',
  },
]

/**
 * Words that make a request hard to search, in the order in which they stand, each with a better example. Vague words
 * are a hint and never a reason to refuse: a request whose content isn't clear may be corrected once.
 * Source: Regulation (2019) Art. 29(2)2 (a description by which the office can search), Art. 30.
 * @example vagueWordsIn('2023年低保名单等所有材料').map(({ word }) => word) // ['所有']
 */
export const vagueWordsIn = (description: string): readonly VagueWord[] =>
  RULES.flatMap(({ pattern, why, example }) => {
    const found = pattern.exec(description)
    return found === null ? [] : [{ at: found.index, said: { word: found[0], why, example } }]
  })
    .sort((one, other) => one.at - other.at)
    .map(({ said }) => said)
