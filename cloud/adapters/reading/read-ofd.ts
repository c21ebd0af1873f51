import type { FileProblem } from '../../../src/domain/importing/file-problems'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import { rejoinedLines } from '../../seed/document-files/wrapped-text'
import type { GivenFile, HiddenText, ReadDocument } from '../../ports/file-reader'
import { headedBlocks } from './headed-blocks'
import { textOfXml } from './markup'
import { ofdLines } from './ofd-page'
import { openArchive } from './office-archive'
import type { OfficeArchive } from './office-archive'

const PAGE = /(?:^|\/)Pages\/Page_(\d+)\/Content\.xml$/iu
const UNSEEN: readonly (readonly [RegExp, string])[] = [
  [/^OFD\.xml$/u, '文档属性'],
  [/(?:^|\/)Tpls\//iu, '模板页'],
  [/(?:^|\/)Annot/iu, '批注'],
  [/(?:^|\/)CustomTags?\//iu, '标引'],
]

const numberOf = (name: string): number => Number(PAGE.exec(name)?.[1] ?? 0)

const unseenTexts = (archive: OfficeArchive): readonly HiddenText[] =>
  UNSEEN.flatMap(([part, where]) =>
    archive.names
      .filter((name) => part.test(name) && name.endsWith('.xml'))
      .map((name) => ({ where, text: textOfXml(archive.text(name)) })),
  ).filter(({ text }) => text !== '')

/**
 * Reads an OFD, the national format of official documents: the words that lie on its pages, line by line; properties,
 * templates and annotations as what no page shows. Source: GB/T 33190-2016 [K].
 * Fails: `file_scanned` when its pages are pictures only, `file_damaged`, `file_zip_bomb`.
 */
export const readOfd = (file: GivenFile): Result<ReadDocument, FileProblem> => {
  const archive = openArchive(file.bytes)
  if (!archive.ok) return archive
  const pages = archive.value.names.filter((name) => PAGE.test(name))
  const inOrder = [...pages].sort((a, b) => numberOf(a) - numberOf(b))
  const texts = inOrder.map((name) => ofdLines(archive.value.text(name)).join('\n'))
  const lines = rejoinedLines(texts.join('\n'))
  if (lines.length === 0) return fail('file_scanned')
  const silent = texts.filter((text) => text === '').length
  const wordless = { about: 'wordless' as const, text: `${texts.length} 页中有 ${silent} 页是图片，没有文字` }
  return ok({
    kind: 'ofd',
    ...headedBlocks(
      file.name,
      lines.map((text) => ({ kind: 'paragraph', text })),
    ),
    hidden: unseenTexts(archive.value),
    tables: [],
    notes: silent === 0 ? [] : [wordless],
  })
}
