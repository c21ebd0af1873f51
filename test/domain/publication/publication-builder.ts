import { day } from '../../../src/domain/calendar/civil-date'
import type { Role } from '../../../src/domain/people/roles'
import { emptyContent, type PublicationContent } from '../../../src/domain/publication/content'
import type { PublicationEvent } from '../../../src/domain/publication/events'
import type { Surroundings } from '../../../src/domain/publication/guards'

export const NOW = '2026-03-02T01:00:00.000Z'

/** Nothing around the piece that stops it. */
export const CLEAR: Surroundings = {
  isPolicy: false,
  personal: [],
  missing: [],
  interpretation: null,
  originalIsPublic: null,
}

export const contentOf = (over: Partial<PublicationContent> = {}): PublicationContent => ({
  ...emptyContent('盏西镇人民政府'),
  title: '关于春耕的通知',
  columnId: 'work_news',
  formedOn: day('2026-03-01'),
  summary: '安排春耕',
  plain: { ...emptyContent('').plain, oneSentence: '备好种子' },
  blocks: [{ kind: 'paragraph', text: '各村备好种子。' }],
  ...over,
})

type Bare = PublicationEvent extends infer Event
  ? Event extends PublicationEvent
    ? Omit<Event, 'seq' | 'on' | 'at' | 'by'>
    : never
  : never

/** Events in order, each by `person:role`. */
export const eventsOf = (...steps: readonly (readonly [string, Bare])[]): readonly PublicationEvent[] =>
  steps.map(([who, event], at) => {
    const [personId = '', role] = who.split(':')
    return {
      ...event,
      seq: at + 1,
      on: day('2026-03-02'),
      at: NOW,
      by: { personId, role: role as Role },
    } as PublicationEvent
  })

export const DRAFTED = ['a:clerk', { type: 'drafted', origin: { kind: 'new' } }] as const
export const SUBMITTED = ['a:clerk', { type: 'submitted', keepBecause: '' }] as const
export const REVIEWED = ['b:reviewer', { type: 'reviewed', note: '', findings: 0 }] as const
export const CLEARED = [
  'c:confidentiality_reviewer',
  { type: 'secrecy_reviewed', number: '保审〔2026〕1号', basis: '第三十五条', note: '' },
] as const
export const PUBLISHED = [
  'd:office_head',
  { type: 'published', documentId: 'doc', publishAt: NOW, noticeThrough: null },
] as const
