import type { BoardNotice } from '../../../src/domain/catalogue/board-notice'
import type { ContentBlock } from '../../../src/domain/publication/content'
import { breakLines } from './break-lines'
import { type SetText, visible, widthOf } from './font-set'
import { centred, paragraphLines, textWidth } from './letter-lines'
import { PAGE } from './page-layout'
import { lineStrip, type Strip } from './strips'
import { tableStrips } from './table-strips'

export const BLANK: Strip = { height: PAGE.linePitch, draw: () => undefined }
const TITLE = { weight: 'bold', size: PAGE.titleSize, pitch: PAGE.titlePitch } as const

/** A long title in lines of about the same length. */
export const titleStrips = (title: string, fonts: SetText): readonly Strip[] => {
  const whole = textWidth(title, TITLE.size, { weight: TITLE.weight, fonts })
  const lines = Math.ceil(whole / PAGE.textWidth)
  const width = Math.min(PAGE.textWidth, whole / lines + TITLE.size)
  const widthOfOne = (each: string): number => widthOf(each, fonts.faceFor(each, 'bold'), TITLE.size)
  return breakLines(title, { width, firstIndent: 0, widthOf: widthOfOne }).map(({ text }) =>
    lineStrip(centred(text, TITLE, fonts)),
  )
}

export const paragraphStrips = (text: string, fonts: SetText): readonly Strip[] =>
  text.split('\n').flatMap((line) => paragraphLines(visible(line), fonts).map(lineStrip))

export const headingStrips = (text: string, fonts: SetText): readonly Strip[] =>
  paragraphLines(visible(text), fonts).map((line) => lineStrip({ ...line, weight: 'bold', stretch: 0 }))

/** Whom a notice is addressed to stands at the edge, as in a letter. */
const salutationStrips = (text: string, fonts: SetText): readonly Strip[] =>
  paragraphLines(visible(text), fonts, { firstIndent: 0, width: PAGE.textWidth }).map(lineStrip)

const isSalutation = (block: ContentBlock, at: number): boolean =>
  at === 0 && block.kind === 'paragraph' && /^[^。；]{2,60}：$/.test(block.text)

const blockStrips = (block: ContentBlock, at: number, fonts: SetText): readonly Strip[] => {
  if (block.kind === 'table') return tableStrips(block.rows, fonts)
  if (block.kind === 'heading') return headingStrips(block.text, fonts)
  return isSalutation(block, at) ? salutationStrips(block.text, fonts) : paragraphStrips(block.text, fonts)
}

/** Everything above the signature. */
export const noticeStrips = (notice: BoardNotice, fonts: SetText): readonly Strip[] => [
  ...titleStrips(visible(notice.title), fonts),
  ...(notice.documentNumber === '' ? [] : [lineStrip(centred(visible(notice.documentNumber), {}, fonts))]),
  BLANK,
  ...notice.blocks.flatMap((block, at) => blockStrips(block, at, fonts)),
  ...(notice.attachments.length === 0 ? [] : [BLANK]),
  ...notice.attachments.flatMap((name, at) =>
    paragraphStrips(`${at === 0 ? '附件：' : '　　　'}${at + 1}. ${name}`, fonts),
  ),
]
