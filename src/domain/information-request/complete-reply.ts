import type { Reply } from './events'
import { OUTCOMES } from './outcomes'
import type { NeededPart } from './outcome'

/** A part that is missing or wrong: the field it belongs to, and a Chinese sentence with the cure. */
export interface MissingPart {
  /** Path of the field, e.g. `facts` or `withheld.0.reason`. */
  readonly field: string
  readonly message: string
}

const isBlank = (text: string): boolean => text.trim() === ''

const missing = (field: string, message: string): MissingPart => ({ field, message })

const CITES_AN_ARTICLE = /《[^》]+》.*第[零一二三四五六七八九十百千\d]+条/

const ownRegulation = /《(中华人民共和国)?政府信息公开条例》/

const checkBasis = ({ legalBasis }: Reply): readonly MissingPart[] => {
  if (legalBasis.length === 0)
    return [missing('legalBasis', '请写明答复所依据的法律条文，具体到条、款、项。')]
  return legalBasis
    .map((text, at) =>
      CITES_AN_ARTICLE.test(text)
        ? null
        : missing(`legalBasis.${at}`, '依据应写明文件名称和条款，例如《政府信息公开条例》第三十六条第二项。'),
    )
    .filter((part): part is MissingPart => part !== null)
}

const checkWithheld = ({ withheld }: Reply): readonly MissingPart[] => {
  if (withheld.length === 0)
    return [missing('withheld', '部分公开的，请逐项写明不予公开的内容、情形和理由。')]
  const parts: MissingPart[] = []
  withheld.forEach((each, at) => {
    if (isBlank(each.part)) parts.push(missing(`withheld.${at}.part`, '请写明不予公开的是哪一部分内容。'))
    if (!OUTCOMES[each.ground].isGround) {
      parts.push(missing(`withheld.${at}.ground`, '不予公开的情形只能选条例第十四条至第十六条所列情形。'))
    }
    if (isBlank(each.reason)) parts.push(missing(`withheld.${at}.reason`, '请说明该部分不予公开的理由。'))
  })
  return parts
}

const NEEDED: Readonly<Record<NeededPart, (reply: Reply) => readonly MissingPart[]>> = {
  reason: ({ reason }) => (isBlank(reason) ? [missing('reason', '请说明理由，让申请人明白为什么。')] : []),
  content: ({ content }) =>
    isBlank(content) ? [missing('content', '请填写公开的内容，或者获取的方式、途径（和时间）。')] : [],
  withheld: checkWithheld,
  searchRecord: ({ searchRecord }) =>
    isBlank(searchRecord)
      ? [missing('searchRecord', '请记录检索情况：在哪里检索、用什么关键词、由谁检索、结果如何。')]
      : [],
  otherLaw: ({ legalBasis }) =>
    legalBasis.some((text) => CITES_AN_ARTICLE.test(text) && !ownRegulation.test(text))
      ? []
      : [missing('legalBasis', '请写明作出此规定的法律、行政法规及其条款，只引用公开条例不够。')],
}

/**
 * What a reply still lacks before it may be approved; empty = complete.
 * Source: Regulation (2019) Art. 36, 37 by outcome (`OUTCOMES[…].needs`); facts and legal basis always.
 * @example checkReply({ ...reply, outcome: 'not_exist', searchRecord: '' })[0].field // 'searchRecord'
 */
export const checkReply = (reply: Reply): readonly MissingPart[] => {
  const { needs, reachedBy, situation } = OUTCOMES[reply.outcome]
  const notALetter =
    reachedBy === 'closing' ? [missing('outcome', `“${situation}”不用答复书办结，请用“办结”处理。`)] : []
  const facts = isBlank(reply.facts) ? [missing('facts', '请写明查明的事实：申请了什么、查到了什么。')] : []
  const parts = needs.map((part) => NEEDED[part](reply))
  return [...notALetter, ...facts, ...checkBasis(reply), ...parts.reduce((all, some) => all.concat(some), [])]
}
