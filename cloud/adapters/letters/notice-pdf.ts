import type { BoardNotice } from '../../../src/domain/catalogue/board-notice'
import type { ContentBlock } from '../../../src/domain/publication/content'
import { ok, type Result } from '../../../src/domain/result'
import { fontsFor, visible } from './font-set'
import { drawNoticeFoot, FOOT_HEIGHT } from './notice-foot'
import { noticeStrips } from './notice-strips'
import { PAGE } from './page-layout'
import { bytesOf, drawStrips, newSheets, PAGE_NUMBER_SIGNS } from './sheets'
import { dealt, heightOf } from './strips'

const cellsOf = (block: ContentBlock): readonly string[] =>
  block.kind === 'table' ? block.rows.flat() : [block.text]

/** Every text of a notice by the weight it is set in. */
const textsOf = (notice: BoardNotice) => {
  const heads = notice.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows[0] ?? []
    return block.kind === 'heading' ? [block.text] : []
  })
  const body = [
    notice.documentNumber,
    ...notice.blocks.flatMap(cellsOf),
    ...notice.attachments,
    notice.issuer,
    notice.dateText,
    notice.contact,
    notice.url,
    notice.urlNote,
    PAGE_NUMBER_SIGNS,
    '附件：0123456789. 　',
  ]
  const join = (texts: readonly string[]): string => visible(texts.join('').replace(/\n/g, ''))
  return [
    { weight: 'bold' as const, text: join([notice.title, ...heads]) },
    { weight: 'regular' as const, text: join(body) },
  ]
}

/** A notice for the board as PDF in official layout; only the glyphs used are embedded. */
export const noticePdf = async (
  notice: BoardNotice,
): Promise<Result<Uint8Array, 'character-without-glyph'>> => {
  const fonts = await fontsFor(textsOf(notice))
  if (!fonts.ok) return fonts
  const { title, issuer, dateText } = notice
  const paper = newSheets(fonts.value, { title, author: issuer, dateText })
  const pages = dealt(noticeStrips(notice, fonts.value), FOOT_HEIGHT)
  for (const [at, strips] of pages.entries()) drawStrips(paper, strips, at + 1)
  drawNoticeFoot(paper, notice, PAGE.top + heightOf(pages.at(-1) ?? []))
  return ok(await bytesOf(paper.doc))
}
