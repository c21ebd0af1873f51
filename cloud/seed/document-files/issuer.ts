/** Who issued a document and under which 文号; '' where its header does not tell. */
export interface Issued {
  readonly issuer: string
  readonly documentNumber: string
}

const COUNTRY = /中华人民共和国/gu
const AFTER_DATE = /^[（(]?\d{4}年\d{1,2}月\d{1,2}日[，,]?\s*/u
const ORDER = /^(.{2,40}?)令\s*(?:\[\d{4}\])?第?\s*(\d+)\s*号/u
const OFFICIAL_NUMBER = /([\p{Script=Han}]{2,14})[〔[［(（【](\d{4})[〕\]］)）】]\s*(?:第)?(\d+)号/u
const CONGRESS_COMMITTEE = /全国人民代表大会常务委员会/u
const CONGRESS = /全国人民代表大会/u
const STATE_COUNCIL = /^(?:经)?国务院/u
const ISSUED_BY = /^([\p{Script=Han}、\s]{2,40}?)(?:发布|公布|令|颁布|印发|批准)/u

const shortNames = (names: string): string => names.replace(COUNTRY, '').replace(/\s+/gu, '')

const fromOrder = (line: string): Issued | null => {
  const order = ORDER.exec(line)
  if (order === null) return null
  const issuer = shortNames(order[1] ?? '')
  return { issuer, documentNumber: `${issuer}令第${order[2]}号` }
}

const fromBody = (line: string): string => {
  if (CONGRESS_COMMITTEE.test(line)) return '全国人民代表大会常务委员会'
  if (CONGRESS.test(line)) return '全国人民代表大会'
  if (/^《?(?:中华人民共和国)?国务院关于/u.test(line)) return '国务院'
  if (STATE_COUNCIL.test(line) && !/^国务院[、\s]/u.test(line)) return '国务院'
  const named = ISSUED_BY.exec(line)
  return named === null ? '' : shortNames(named[1] ?? '')
}

const fromNumber = (line: string): string => {
  const number = OFFICIAL_NUMBER.exec(line)
  return number === null ? '' : `${number[1]}〔${number[2]}〕${number[3]}号`
}

const fromLine = (line: string): Issued => {
  const rest = line.normalize('NFKC').replace(AFTER_DATE, '')
  return fromOrder(rest) ?? { issuer: fromBody(rest), documentNumber: fromNumber(line) }
}

/**
 * Issuer and 文号 from the lines of a header; later lines (revisions) win, an order's number over none.
 * @example issuedBy(['2019年4月3日 中华人民共和国国务院令第711号修订']).documentNumber // '国务院令第711号'
 */
export const issuedBy = (lines: readonly string[]): Issued =>
  lines.map(fromLine).reduce(
    (before, next) => ({
      issuer:
        next.issuer !== '' && (next.documentNumber !== '' || before.documentNumber === '')
          ? next.issuer
          : before.issuer,
      documentNumber: next.documentNumber || before.documentNumber,
    }),
    { issuer: '', documentNumber: '' },
  )
