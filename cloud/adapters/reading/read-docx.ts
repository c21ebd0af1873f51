import type { TextBlock } from '../../../src/contract/document-view'
import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import type { HiddenText, ReadDocument } from '../../ports/file-reader'
import { docxText, wordsOf } from './docx-body'
import { headedBlocks } from './headed-blocks'
import { openArchive } from './office-archive'
import type { OfficeArchive } from './office-archive'
import { pictureNotes, propertiesOf } from './office-properties'
import { readXlsx } from './read-xlsx'

const SIDE_PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/u, '页眉'],
  [/^word\/footer\d*\.xml$/u, '页脚'],
  [/^word\/comments\w*\.xml$/u, '批注'],
  [/^word\/footnotes\.xml$/u, '脚注'],
  [/^word\/endnotes\.xml$/u, '尾注'],
  [/^word\/glossary\/document\.xml$/u, '自动图文集'],
]
const EMBEDDED_BOOK = /^word\/embeddings\/[^/]+\.xlsx$/iu

const sideTexts = (archive: OfficeArchive): readonly HiddenText[] =>
  SIDE_PARTS.flatMap(([part, where]) =>
    archive.names
      .filter((name) => part.test(name))
      .map((name) => ({ where, text: wordsOf(archive.text(name)) }))
      .filter(({ text }) => text.trim() !== ''),
  )

const wordsOfBlock = (block: TextBlock): string =>
  block.kind === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text

/** Workbooks behind charts and tables: all of them goes out with the file, whatever the page shows. */
const embeddedBooks = (archive: OfficeArchive): readonly HiddenText[] =>
  archive.names
    .filter((name) => EMBEDDED_BOOK.test(name))
    .flatMap((name) => {
      const book = readXlsx({ name, bytes: archive.bytes(name) ?? new Uint8Array() })
      if (!book.ok) return []
      const text = book.value.blocks.map(wordsOfBlock).join('\n')
      return [{ where: '嵌入的工作簿', text }, ...book.value.hidden]
    })

/**
 * Reads a docx: its body as blocks; headers, footers, comments, notes, hidden and deleted text, embedded workbooks and
 * properties as what no page shows.
 */
export const readDocx = (file: {
  readonly name: string
  readonly bytes: Uint8Array
}): Result<ReadDocument, FileProblem> => {
  const archive = openArchive(file.bytes)
  if (!archive.ok) return archive
  const body = docxText(archive.value.text('word/document.xml'))
  if (body.blocks.length === 0) return fail('file_no_text')
  const hidden = [
    ...body.hidden,
    ...sideTexts(archive.value),
    ...embeddedBooks(archive.value),
    ...propertiesOf(archive.value),
  ]
  return ok({
    kind: 'docx',
    ...headedBlocks(file.name, body.blocks),
    hidden,
    tables: [],
    notes: pictureNotes(archive.value),
  })
}
