import { day } from '../../../src/domain/calendar/civil-date'
import type { Letter, LetterBase, OfficeData } from '../../../src/domain/letters/letter'

export const OFFICE: OfficeData = {
  agencyName: '盏西镇人民政府',
  reconsiderationBody: '盈江县人民政府',
  courtName: '盈江县人民法院',
  onlineReconsideration: '掌上复议小程序',
}

/** What the letters of the worked case are made from. */
export const base = (number: string, letterOn = '2026-03-18'): LetterBase => ({
  number,
  letterOn: day(letterOn),
  caseNumber: '盏公申〔2026〕1号',
  receivedOn: day('2026-03-02'),
  applicantName: '王小明',
  requested: '2025年度低保资金发放情况',
  office: OFFICE,
  contact: '盏西镇党政综合办公室，0692-8100000',
})

/** The body of a letter, one line a paragraph. */
export const textOf = (letter: Letter): string => letter.paragraphs.map(({ text }) => text).join('\n')

/** The paragraph of that id, or a failure that names it. */
export const paragraphOf = (letter: Letter, id: string) => {
  const found = letter.paragraphs.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no paragraph ${id} in ${letter.title}`)
  return found
}
