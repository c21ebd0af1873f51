/** Names of several issuers of one document stand beside each other; the one that leads stands first. */
const BETWEEN = /[、，,；;\s　]+/u

/** What may stand after the township's name: its government, or the office that issues for it (党政办). */
const GOVERNMENT = /^(?:人民)?政府$/u
const OFFICE = /^(?:人民政府)?(?:党政综合办公室|党政办公室|党政办|政府办公室|政府办|办公室)$/u

/**
 * The short name of a township, without the county that may stand before it: what its name as an issuer holds.
 * @example shortTownship('盈江县盏西镇') // '盏西镇'
 */
export const shortTownship = (township: string): string => township.replace(/^.*[县市区旗州](?=.{2,}$)/u, '')

/** What stands after the township's name, whether or not its county stands before it; null where it isn't named. */
const afterTownship = (name: string, short: string): string | null => {
  const at = name.indexOf(short)
  const before = name.slice(0, Math.max(at, 0))
  if (at === -1 || (before !== '' && !/[省州市县区旗]$/u.test(before))) return null
  return name.slice(at + short.length)
}

/**
 * Whether several issued a document together (联合发文).
 * @example isJoint('盈江县盏西镇人民政府、盈江县水利局') // true
 */
export const isJoint = (issuer: string): boolean => BETWEEN.test(issuer.trim())

/**
 * Whether a document is the township's own by its issuer: its government or its 党政办 issued it, alone or before others.
 * A document issued jointly is that of whoever stands first (主办机关); what the Party committee leads is the Party's.
 * Source: 国办发〔2018〕37号 (who may make 行政规范性文件); 党政机关公文处理工作条例 (联合行文, 主办机关在前); ADR 0236.
 * @example isOwnIssuer('盈江县盏西镇人民政府、盈江县水利局', '盏西镇') // true
 */
export const isOwnIssuer = (issuer: string, township: string): boolean => {
  const [leading = ''] = issuer.trim().split(BETWEEN)
  const rest = afterTownship(leading, shortTownship(township))
  return rest !== null && (GOVERNMENT.test(rest) || OFFICE.test(rest))
}
