import type { IsoDate } from '../calendar/civil-date'
import type { Actor } from '../people/roles'
import type { RoleGrant } from '../people/roles-by-date'

/** One thing that happened to a dossier; kinds add what they need. */
export interface DossierEvent {
  readonly type: string
  /** Place in the dossier's list, from 1, without gaps. */
  readonly seq: number
  readonly on: IsoDate
  /** Instant of recording, ISO 8601 in UTC. */
  readonly at: string
  readonly by: Actor
}

/** The event of one type, before what it says besides; e.g. `Recorded<'closed'> & { readonly reason: string }`. */
export type Recorded<T extends string> = DossierEvent & { readonly type: T }

/** What lists of dossiers are made and filtered by. */
export interface DossierOutline {
  readonly title: string
  /** A word of the kind's own. */
  readonly status: string
  readonly isOpen: boolean
  /** Whether anybody may read it. */
  readonly isPublic: boolean
  /** Resident who began it; null when the office did. */
  readonly ownerId: string | null
}

/** Kinds of dossier: 点题公开, 意见征集, 回应关切, 建议提案, 复议诉讼举报, 年度报告, 全县年度报告, 领导小组任职, 督促整改, 六项制度的文件, 监督检查, 培训和会议, 评议, 考核评分表, 考核评分办法. */
export type DossierKindName =
  | 'topic'
  | 'opinion_round'
  | 'concern'
  | 'proposal'
  | 'remedy'
  | 'annual_report'
  | 'county_report'
  | 'appointment'
  | 'rectification'
  | 'system_document'
  | 'inspection'
  | 'work_record'
  | 'survey'
  | 'scorecard'
  | 'scorecard_terms'

/**
 * A kind of dossier (卷宗): how its outline follows from its events, and from nothing else.
 * @example { kind: 'topic', outlineOf: (events) => outlineOfTopic(topicAt(events)) }
 */
export interface DossierKind<E extends DossierEvent> {
  readonly kind: DossierKindName
  outlineOf(events: readonly E[]): DossierOutline
  /** Roles that it gives to people, by day; none where it is left out. */
  grantsOf?(events: readonly E[]): readonly RoleGrant[]
}
