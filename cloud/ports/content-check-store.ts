import type { ContentCheck } from '../../src/domain/privacy/content-verdict'
import type { NoticeAbout } from './inbox'

/** A check that was asked for. */
export interface KeptContentCheck extends ContentCheck {
  readonly about: NoticeAbout
  readonly personId: string
  readonly askedAt: string
}

/** What came of it; label and trace as WeChat gave them. */
export interface ContentJudgement extends ContentCheck {
  readonly label: number | null
  readonly traceId: string
}

/** Checks of what residents wrote and others may read. */
export interface ContentCheckStore {
  /** Asks for a check: pending until it is judged. */
  begin(about: NoticeAbout, personId: string, at: string): Promise<void>
  judge(about: NoticeAbout, judgement: ContentJudgement, at: string): Promise<void>
  of(about: NoticeAbout): Promise<KeptContentCheck | null>
  /** Those without an answer, oldest first. */
  pending(limit: number): Promise<readonly KeptContentCheck[]>
  /** By which name WeChat knows a person; null where he signed in another way. */
  openidOf(personId: string): Promise<string | null>
}
