import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import { TAKE_DOWN_TEXTS } from '../disclosure/take-down'
import { ROLE_TEXTS } from '../information-request/terms'
import type { Origin, PublicationEvent } from './events'

/** One line of a piece's story, by role and never by name. */
export interface StoryLine {
  readonly on: IsoDate
  readonly title: string
  readonly text: string
  readonly who: string
}

type Words = readonly [title: string, text: string]
type Tellers = {
  readonly [T in PublicationEvent['type']]: (event: Extract<PublicationEvent, { readonly type: T }>) => Words
}

const clockOf = (instant: string): string => {
  const hours = (Number(instant.slice(11, 13)) + 8) % 24
  return `${String(hours).padStart(2, '0')}:${instant.slice(14, 16)}`
}

const originWords = (origin: Origin): string => {
  if (origin.kind === 'letters') return `来信选登（${origin.number}）`
  return origin.kind === 'requests' ? `同类申请较多，建议主动公开（${origin.caseNumber}）` : ''
}

const TELLERS: Tellers = {
  drafted: ({ origin }) => ['起草', originWords(origin)],
  edited: () => ['修改', ''],
  finding_checked: ({ message }) => ['核对无误', message],
  submitted: ({ keepBecause }) => ['送审', keepBecause === '' ? '' : `保留个人信息的理由：${keepBecause}`],
  recalled: () => ['撤回送审', ''],
  returned: ({ reason }) => ['退回', reason],
  reviewed: ({ note, findings }) => [
    '内容审核通过（政治关、政策关、文字关）',
    [findings === 0 ? '' : `${findings}处提示经核对保留`, note].filter((part) => part !== '').join('；'),
  ],
  secrecy_reviewed: ({ number, basis }) => ['保密审查：可以公开', `${number}；依据：${basis}`],
  withheld: ({ ground, reason, reassessOn }) => [
    '保密审查：不予公开',
    `${ground}：${reason}；${formatChineseDate(reassessOn)}再评估`,
  ],
  reassessed: ({ opens, reason, reassessOn }) => [
    opens ? '定期评估：可以公开' : '定期评估：仍不公开',
    reassessOn === null ? reason : `${reason}；${formatChineseDate(reassessOn)}再评估`,
  ],
  privacy_overridden: ({ ground, findings }) => ['个人信息放行', `${findings}处；理由：${ground}`],
  interpretation_linked: () => ['起草解读', ''],
  interpretation_exempted: ({ reason }) => ['不配解读', reason],
  published: ({ publishAt, at, noticeThrough }) => [
    publishAt > at ? '定时发布' : '发布',
    [
      publishAt > at ? `${publishAt.slice(0, 10)}起（${clockOf(publishAt)}）` : '',
      noticeThrough === null ? '' : `公示至${formatChineseDate(noticeThrough)}`,
    ]
      .filter((part) => part !== '')
      .join('；'),
  ],
  unscheduled: () => ['取消定时', ''],
  revision_begun: ({ way, reason }) => [way === 'correction' ? '开始更正' : '开始修订', reason],
  taken_down: ({ ground, reason }) => [
    '撤下',
    [TAKE_DOWN_TEXTS[ground], reason].filter((part) => part !== '').join('：'),
  ],
  repealed: ({ from, reason }) => ['标明废止', `自${formatChineseDate(from)}起；${reason}`],
  dropped: ({ reason }) => ['作废', reason],
}

/**
 * A piece's story, oldest first.
 * @example storyOf(events).at(-1)?.title // '退回'
 */
export const storyOf = (events: readonly PublicationEvent[]): readonly StoryLine[] =>
  events.map((event) => {
    const tell = TELLERS[event.type] as (event: PublicationEvent) => Words
    const [title, text] = tell(event)
    const who = event.by.personId === 'job' ? '系统' : ROLE_TEXTS[event.by.role]
    return { on: event.on, title, text, who }
  })

/**
 * What readers see of it as the history of a document: when it was published, revised or corrected, and why.
 * @example publicHistory(events) // ['2026年3月2日发布', '2026年4月1日更正：金额列错行']
 */
export const publicHistory = (events: readonly PublicationEvent[]): readonly string[] => {
  let begun = ''
  return events.flatMap((event) => {
    if (event.type === 'revision_begun')
      begun = `${event.way === 'correction' ? '更正' : '修订'}：${event.reason}`
    if (event.type !== 'published') return []
    return [`${formatChineseDate(event.on)}${begun === '' ? '发布' : begun}`]
  })
}
