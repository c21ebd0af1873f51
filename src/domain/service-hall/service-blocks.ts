import type { ContentBlock } from '../publication/content'
import { SERVICE_PARTS, SERVICE_PART_TEXTS, servicePartOf, type ServicePart } from './service-parts'

/** A service item as a clerk fills it in; '' where nothing is known. */
export type ServiceForm = Readonly<Record<ServicePart, string>>

/**
 * A form with nothing in it yet.
 * @example EMPTY_SERVICE.fees // ''
 */
export const EMPTY_SERVICE: ServiceForm = Object.fromEntries(
  SERVICE_PARTS.map((part) => [part, '']),
) as unknown as ServiceForm

/**
 * What helps a clerk to fill a part in: what belongs there, with an example.
 * @example SERVICE_PART_HINTS.promise // '本镇承诺几天办好…'
 */
export const SERVICE_PART_HINTS: Readonly<Record<ServicePart, string>> = {
  list: '许可、服务、执法、处罚、监管里的哪一类',
  condition: '什么人、什么情况可以办',
  materials: '一行一样，写明原件还是复印件、几份；群众可以一样一样勾',
  procedure: '一行一步：谁办、几天',
  term: '法律规定的最长时间，没有规定的写“没有规定”',
  promise: '本镇承诺几天办好，例：3个工作日、当场办结；以后按这个算兑现情况',
  fees: '不收费也要写“不收费”；收费写标准和依据',
  result: '办好以后拿到什么，怎么拿',
  window: '写窗口的名称，和办事大厅里的一致',
  basis: '法律、文件的名称和条款',
}

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

const LISTED: readonly ServicePart[] = ['materials', 'procedure']

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const NUMBERED = /^(\d+\s*[.．、]|[(（]\d+[)）])\s*/u

const numbered = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => `${at + 1}. ${line.replace(NUMBERED, '')}`)

/** A line that reads as a heading would begin another part: it is written so that it doesn't. */
const safe = (line: string): string => {
  const text = line.replace(/^([一二三四五六七八九十]+)\s*、/u, '（$1）')
  return servicePartOf(text) === null ? text : `${text}。`
}

/**
 * The text of a guide: what was filled in, each part below its heading, materials and steps numbered.
 * @example serviceBlocks({ ...EMPTY_SERVICE, fees: '不收费' }) // [heading 一、收费, paragraph 不收费]
 */
export const serviceBlocks = (form: ServiceForm): readonly ContentBlock[] =>
  SERVICE_PARTS.filter((part) => form[part].trim() !== '').flatMap((part, at): readonly ContentBlock[] => {
    const lines = linesOf(form[part])
    const shown = (LISTED.includes(part) ? numbered(lines) : lines).map(safe)
    const heading = { kind: 'heading', level: 2, text: `${DIGITS[at]}、${SERVICE_PART_TEXTS[part]}` } as const
    return [heading, ...shown.map((text) => ({ kind: 'paragraph', text }) as const)]
  })
