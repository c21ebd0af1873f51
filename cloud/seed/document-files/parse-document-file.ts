import type { TextBlock } from '../../../src/contract/document-view'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { parseDay } from '../../../src/domain/calendar/civil-date'
import { fail, ok } from '../../../src/domain/result'
import type { Result } from '../../../src/domain/result'
import { withoutStraySpaces } from './chinese-text'
import { decodeText } from './decode-text'
import type { TextRefusal } from './decode-text'
import { issuedBy } from './issuer'
import { parseLawHeader } from './law-header'
import type { LawHeader } from './law-header'
import { textBlocks } from './text-blocks'
import { wrappedTextBlocks } from './wrapped-text'

/** Why a file is not taken in. */
export type FileRefusal = TextRefusal | 'no_title' | 'no_such_date' | 'no_text' | 'index_file'

/** What a person reads in the list of refused files. */
export const REFUSAL_TEXTS: Readonly<Record<FileRefusal, string>> = {
  empty: '文件是空的',
  too_big: '文件超过 5 MB',
  binary: '不是文本文件（含二进制内容）',
  unknown_encoding: '文字编码既不是 UTF-8 也不是 GB18030',
  no_title: '没有标题',
  no_such_date: '日期不存在',
  no_text: '只有标题，没有正文',
  index_file: '是目录文件，不是公文',
}

/** A text taken apart. */
export interface ParsedFile extends LawHeader {
  readonly blocks: readonly TextBlock[]
}

const HEADER_END = '<!-- INFO END -->'
const NAMED_DAY = /[（(](\d{4}-\d{2}-\d{2})[)）]/u
const LONGEST_TITLE = 120
const BODY_IN_FORCE = /自(\d{4})年(\d{1,2})月(\d{1,2})日起(?:施行|实施|执行|生效)/gu
const LAST_BLOCKS = 8

const namedDay = (name: string): Result<IsoDate | null, 'no_such_date'> => {
  const found = NAMED_DAY.exec(name)
  if (found === null) return ok(null)
  const parsed = parseDay(found[1] ?? '')
  return parsed.ok ? ok(parsed.value) : fail('no_such_date', { written: found[1] })
}

/** The day the text itself names in its last articles, where the header doesn't tell. */
const inForceByText = (blocks: readonly TextBlock[]): IsoDate | null => {
  const last = blocks.slice(-LAST_BLOCKS).map((block) => (block.kind === 'table' ? '' : block.text))
  const found = [...last.join('\n').matchAll(BODY_IN_FORCE)].at(-1)
  if (found === undefined) return null
  const [, year, month, dayOfMonth] = found
  const parsed = parseDay(`${year}-${month?.padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}`)
  return parsed.ok ? parsed.value : null
}

const parseLaw = (text: string): Result<ParsedFile, FileRefusal> => {
  const end = text.indexOf(HEADER_END)
  const header = parseLawHeader(text.slice(0, end))
  if (!header.ok) return header
  return ok({ ...header.value, blocks: textBlocks(text.slice(end + HEADER_END.length)) })
}

const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !/[。；]$/u.test(line)

/** A text without the header of a law: its first line is the title; 文号 and issuer stand near it, if anywhere. */
const parsePlain = (text: string, isMarkdown: boolean): Result<ParsedFile, FileRefusal> => {
  const lines = text
    .split('\n')
    .map(withoutStraySpaces)
    .filter((line) => line !== '')
  const title = (lines[0] ?? '').replace(/^#+\s*/u, '')
  if (title === '' || !isTitle(title)) return fail('no_title')
  const afterTitle = text.slice(text.indexOf('\n', text.search(/\S/u)) + 1)
  const blocks = isMarkdown ? textBlocks(afterTitle) : wrappedTextBlocks(text)
  const { documentNumber } = issuedBy(lines.slice(0, 4))
  const issuer = ''
  return ok({ title, history: [], formedOn: null, inForceOn: null, issuer, documentNumber, blocks })
}

/**
 * Reads one file. The day in its name, e.g. `题名(2019-04-03).md`, is the day of this version and wins over the header.
 * Fails with a reason a person can act on (REFUSAL_TEXTS).
 */
export const parseDocumentFile = (name: string, bytes: Uint8Array): Result<ParsedFile, FileRefusal> => {
  if (/^_?index\.(?:md|txt)$/iu.test(name)) return fail('index_file')
  const text = decodeText(bytes)
  if (!text.ok) return text
  const named = namedDay(name)
  if (!named.ok) return named
  const isMarkdown = /\.md$/iu.test(name)
  const parsed = text.value.includes(HEADER_END) ? parseLaw(text.value) : parsePlain(text.value, isMarkdown)
  if (!parsed.ok) return parsed
  const { value } = parsed
  if (value.blocks.length === 0) return fail('no_text')
  const inForceOn = value.inForceOn ?? inForceByText(value.blocks)
  return ok({ ...value, formedOn: named.value ?? value.formedOn, inForceOn })
}
