import { inflateSync } from 'node:zlib'
import type { PDFiumDocument } from '@hyzyla/pdfium'
import { pdfProblem } from '../../../src/domain/attachments/pdf-check'
import type { TextBlock } from '../../../src/contract/document-view'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import type { GivenFile, HiddenText, ReadDocument, ReadNote } from '../../ports/file-reader'
import { rejoinedLines } from '../../seed/document-files/wrapped-text'
import { withPdf } from '../redaction/pdf-pages'
import { headedBlocks } from './headed-blocks'
import { noteOnTaking, tellsOfItsTaking } from './office-properties'

const PROPERTY =
  /(?:\/(Title|Author|Subject|Keywords|Contents)|\bobj)\s*(?:\(((?:\\.|[^\\()])*)\)|<([0-9A-Fa-f\s]*)>)/gu
const OBJECT_STREAM = /\/ObjStm\b[^>]*>>\s*stream\r?\n/gu
const MOST_FOLDED = 8 * 1024 * 1024
const PACKET = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/u
const CHAPTER = /^[一二三四五六七八九十百]+、|^[（(][一二三四五六七八九十百]+[）)]/u
const LONGEST_HEADING = 40
const PAGE_NUMBER = /^[-—–\s]*\d{1,4}[-—–\s]*$/u

const bytesOfHex = (hex: string): Buffer => Buffer.from(hex.replace(/\s/gu, ''), 'hex')
const unescaped = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/\\(\d{3})/gu, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))
      .replace(/\\(.)/gsu, '$1'),
    'latin1',
  )

const textOfPdf = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? new TextDecoder('utf-16be').decode(bytes)
    : new TextDecoder('utf-8').decode(bytes)

/** Objects that are kept folded together. Unfolded no further than a document's properties can be. */
const foldedObjects = (raw: string): string =>
  [...raw.matchAll(OBJECT_STREAM)]
    .map(({ index, 0: head }) => {
      const from = index + head.length
      try {
        const packed = Buffer.from(raw.slice(from, raw.indexOf('endstream', from)), 'latin1')
        return inflateSync(packed, { maxOutputLength: MOST_FOLDED }).toString('latin1')
      } catch {
        return ''
      }
    })
    .join('\n')

/** Properties and notes, in the clear or folded. Source: ISO 32000-1, 7.5.7, 7.9.2, 12.5.6, 14.3. */
const unseenTexts = (bytes: Uint8Array): readonly HiddenText[] => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const properties = [...`${raw}\n${foldedObjects(raw)}`.matchAll(PROPERTY)].map(
    ([, name, literal, hex]) => ({
      where: name === 'Contents' ? '批注' : '文档属性',
      text: textOfPdf(literal === undefined ? bytesOfHex(hex ?? '') : unescaped(literal)),
    }),
  )
  const packet = PACKET.exec(raw)?.[0] ?? ''
  const described = Buffer.from(packet, 'latin1')
    .toString('utf8')
    .replace(/<[^>]*>/gu, ' ')
  return [...properties, { where: '文档属性', text: described.replace(/\s+/gu, ' ').trim() }].filter(
    ({ text }) => text.replace(/\0/gu, '').trim() !== '',
  )
}

const blockOf = (line: string): TextBlock =>
  CHAPTER.test(line) && line.length <= LONGEST_HEADING && !/[。；]/u.test(line)
    ? { kind: 'heading', level: /^[（(]/u.test(line) ? 3 : 2, text: line }
    : { kind: 'paragraph', text: line }

const withoutPageNumbers = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\ufffe\uffff]/gu, '')
    .split('\n')
    .filter((line) => !PAGE_NUMBER.test(line))
    .join('\n')

const pagesOf = async (document: PDFiumDocument): Promise<readonly string[]> =>
  [...document.pages()].map((page) => page.getText())

const openedPages = async (bytes: Uint8Array): Promise<readonly string[] | null> => {
  try {
    return await withPdf(bytes, pagesOf)
  } catch {
    return null
  }
}

/** Reads the text layer of a PDF. Fails: `file_scanned` when its pages are pictures only, `file_locked`, `file_damaged`. */
export const readPdf = async (file: GivenFile): Promise<Result<ReadDocument, FileProblem>> => {
  const problem = pdfProblem(file.bytes)
  if (problem !== null) return fail(problem === 'attachment_locked' ? 'file_locked' : 'file_damaged')
  const pages = await openedPages(file.bytes)
  if (pages === null) return fail('file_damaged')
  const lines = rejoinedLines(withoutPageNumbers(pages.join('\n')))
  if (lines.length === 0) return fail('file_scanned')
  const silent = pages.filter((page) => page.trim() === '').length
  const wordless: ReadNote = {
    about: 'wordless',
    text: `${pages.length} 页中有 ${silent} 页是图片，没有文字`,
  }
  const notes = [
    ...(silent === 0 ? [] : [wordless]),
    ...(tellsOfItsTaking(file.bytes) ? [noteOnTaking('PDF 里的照片')] : []),
  ]
  return ok({
    kind: 'pdf',
    ...headedBlocks(file.name, lines.map(blockOf)),
    hidden: unseenTexts(file.bytes),
    tables: [],
    notes,
  })
}
