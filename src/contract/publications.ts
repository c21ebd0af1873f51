import * as z from 'zod/mini'
import type { AttachmentKind } from '../domain/attachments/kinds'
import type { IsoDate } from '../domain/calendar/civil-date'
import { TAKE_DOWN_GROUNDS } from '../domain/disclosure/take-down'
import type { KeyedFinding } from '../domain/publication/checks/keyed-findings'
import type { EarlierText } from '../domain/publication/compared-with'
import type { PublicationContent } from '../domain/publication/content'
import type { PublicationAct } from '../domain/publication/events'
import type { PersonalSpot } from '../domain/publication/personal-spots'
import type { StoryLine } from '../domain/publication/publication-story'
import type { PublicationStatus } from '../domain/publication/publication-status'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { civilDay } from './civil-day'
import { answering } from './endpoint'
import { publicationForm } from './publication-form'

/** A piece (稿件) on the list of the publishing desk. */
export interface PublicationSummary {
  readonly id: string
  readonly title: string
  readonly columnId: string
  readonly columnName: string
  readonly status: PublicationStatus
  readonly statusText: string
  /** What the piece waits for, e.g. 「等审核人审核通过」; '' when for nobody. */
  readonly waitsForText: string
  readonly waitsForMe: boolean
  /** Chinese name of whoever drafted it. */
  readonly drafter: string
  /** Instant of the last change. */
  readonly changedAt: string
  /** Instant from which it is public; null while none is set. */
  readonly publishAt: string | null
  /** Last day of a public notice (公示期); null for all else. */
  readonly noticeThrough: IsoDate | null
  /** Day on which withheld information is looked at again (Art. 18). */
  readonly reassessOn: IsoDate | null
}

/** Pieces of the publishing desk, the last changed first. */
export interface PublicationList {
  readonly today: IsoDate
  readonly publications: readonly PublicationSummary[]
}

/** Lists the pieces of the desk. */
export const listPublications = answering<PublicationList>()({
  area: 'publishing',
  method: 'GET',
  path: '/publications',
  input: nothing,
})

/** Another piece that belongs with one. */
export interface RelatedPublication {
  readonly id: string
  readonly title: string
  readonly status: PublicationStatus
  readonly statusText: string
}

/** Whether an act may be done now, by whoever asks; if not, why not and what instead. */
export interface ActPermission {
  readonly allowed: boolean
  readonly message: string
}

/** A file that is kept with a piece; size in bytes. */
export interface PieceFile {
  readonly id: string
  readonly name: string
  readonly kind: AttachmentKind
  readonly kindText: string
  readonly size: number
}

/** Something the machine points out, and whether somebody has looked at it and lets it stand. */
export interface CheckedFinding extends KeyedFinding {
  readonly isChecked: boolean
}

/** Personal data with its key, and whether a second person lets it stand. */
export interface JudgedSpot extends PersonalSpot {
  readonly key: string
  readonly isLetStand: boolean
}

/** A piece at the publishing desk. */
export interface PublicationView {
  readonly id: string
  readonly seq: number
  readonly today: IsoDate
  readonly status: PublicationStatus
  readonly statusText: string
  readonly waitsForText: string
  readonly waitsForMe: boolean
  readonly content: PublicationContent
  readonly columnName: string
  readonly drafter: string
  readonly draftedByMe: boolean
  readonly returnedBecause: string
  readonly keepBecause: string
  /** What the machine points out; a person decides. */
  readonly findings: readonly CheckedFinding[]
  /** Personal data in the text, masked. */
  readonly personal: readonly JudgedSpot[]
  readonly overriddenBecause: string
  readonly isPolicy: boolean
  readonly interpretation: RelatedPublication | null
  readonly exemptBecause: string
  /** For an 解读: the piece it explains. */
  readonly original: RelatedPublication | null
  readonly documentId: string | null
  /** The year whose annual report this piece is: its title, issuer, column and text change there only; null for all else. */
  readonly reportYear: string | null
  readonly isPublic: boolean
  readonly publishAt: string | null
  readonly reassessOn: IsoDate | null
  /** The text that this one is held against at review, see `comparePublication`; null where there is none. */
  readonly comparesWith: EarlierText | null
  readonly story: readonly StoryLine[]
  /** Originals the piece was written from; for the desk only. */
  readonly files: readonly PieceFile[]
  readonly permissions: Readonly<Record<PublicationAct, ActPermission>>
}

/** A piece at the desk. */
export const readPublication = answering<PublicationView>()({
  area: 'publishing',
  method: 'GET',
  path: '/publications/:id',
  input: byId,
})

/** Most bytes of a piece: a list of a thousand rows has some hundred thousand characters. */
export const LARGEST_PIECE = 2 * 1024 * 1024

/** Begins a piece. Needs `Idempotency-Key`. `caseId`: the request that many alike came with (Art. 44). */
export const draftPublication = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications',
  largestBody: LARGEST_PIECE,
  input: () => z.strictObject({ content: publicationForm, caseId: z._default(z.nullable(identifier), null) }),
})

/** Takes a document up that was published without the desk, so that it can be revised, repealed or taken down here. */
export const takeUpDocument = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/take-up',
  input: () => z.strictObject({ documentId: identifier }),
})

const passed = (label: string) => z.literal(true, { error: `请先核对${label}` })
const instant = z.string({ error: '请选择发布时间' }).check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/, '发布时间不对，请重新选择'),
  z.refine((text) => !Number.isNaN(Date.parse(text)), { error: '没有这个时间，请重新选择' }),
)
const act = <Name extends PublicationAct>(name: Name) => ({ act: z.literal(name) })

const MOST_SPOTS = 500

/** One act at the publishing desk, each with just what it needs. */
export const publicationAct = z.discriminatedUnion('act', [
  z.strictObject({ ...act('edit'), content: publicationForm }),
  z.strictObject({ ...act('check_finding'), key: line('提示', 300) }),
  z.strictObject({ ...act('submit'), keepBecause: optionalLine('保留个人信息的理由', 300) }),
  z.strictObject(act('recall')),
  z.strictObject({ ...act('return_piece'), reason: line('退回理由', 500) }),
  z.strictObject({
    ...act('pass_review'),
    politics: passed('政治关'),
    policy: passed('政策关'),
    wording: passed('文字关'),
    note: optionalLine('审核意见', 500),
  }),
  z.strictObject({
    ...act('clear_secrecy'),
    basis: line('审查依据', 300),
    note: optionalLine('审查意见', 500),
  }),
  z.strictObject({
    ...act('withhold'),
    ground: line('不公开的依据', 200),
    reason: line('不公开的理由', 500),
    reassessOn: civilDay,
  }),
  /** `spots`: keys of what is let stand; all of it where none are named. */
  z.strictObject({
    ...act('override_privacy'),
    ground: line('放行理由', 300),
    spots: z._default(z.array(z.string()).check(z.maxLength(MOST_SPOTS, '一次放行的太多，请遮盖')), []),
  }),
  z.strictObject(act('draft_interpretation')),
  z.strictObject({ ...act('exempt_interpretation'), reason: line('不解读的理由', 300) }),
  z.strictObject({ ...act('publish'), publishAt: z._default(z.nullable(instant), null) }),
  z.strictObject(act('unschedule')),
  z.strictObject({
    ...act('begin_revision'),
    way: z.enum(['revision', 'correction'], { error: '请选择修订还是更正' }),
    reason: line('理由', 300),
  }),
  z.strictObject({
    ...act('take_down'),
    ground: z.enum(TAKE_DOWN_GROUNDS, { error: '请选择为什么撤下' }),
    reason: line('撤下理由', 300),
  }),
  z.strictObject({
    ...act('repeal'),
    from: civilDay,
    replacedBy: z._default(z.nullable(identifier), null),
    reason: line('废止理由', 300),
  }),
  z.strictObject({
    ...act('reassess'),
    opens: z.boolean({ error: '请选择评估结论' }),
    reason: line('评估理由', 500),
    reassessOn: z._default(z.nullable(civilDay), null),
  }),
  z.strictObject({ ...act('drop'), reason: line('作废理由', 300) }),
])

export type PublicationActInput = z.infer<typeof publicationAct>

/** Carries out one act. Needs `Idempotency-Key`; `seq` guards against acting on an old page. */
export const actOnPublication = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/:id/acts',
  largestBody: LARGEST_PIECE,
  input: () =>
    z.strictObject({
      id: identifier,
      seq: z.int({ error: '缺少页面版本，请刷新后再办' }),
      act: publicationAct,
    }),
})
