const VAGUE = /所有|全部|一切|相关|有关|等(?=等|材料|文件|资料|信息|情况|内容|[，。；、]|$)/

/**
 * The first word that makes a request hard to search, null when there is none.
 * @example vagueWordIn('2023年低保名单等所有材料') // '所有'
 */
export const vagueWordIn = (description: string): string | null => VAGUE.exec(description)?.[0] ?? null

const JOINTS =
  /[\s，。、；：！？,.;:（）()《》“”"'—\-~～0-9]+|年度|年|至|到|以来|期间|关于|我村|本村|我镇|全镇|本镇|所有|全部|一切|相关|有关|的|和|与|及|等|在|情况|信息|材料|文件|资料|内容|名单|明细/

/**
 * The word most likely to find what was described: the longest run without joints.
 * @example searchWordsOf('2023年至2025年芒别村农村危房改造补助的发放名单') // '芒别村农村危房改造补助'
 */
export const searchWordsOf = (description: string): string => {
  const longest = description
    .split(JOINTS)
    .filter((word) => word.length >= 2)
    .sort((one, other) => other.length - one.length)[0]
  return (longest ?? '').slice(0, 12)
}
