import type { ErrorCode } from '../../src/contract/errors'
import type { Refusal, Result } from '../../src/domain/result'
import type { Device } from '../../src/domain/people/device'
import type { SecondFactorStage } from '../../src/domain/people/second-factor'
import type { ServerClock } from './clock'
import type { FileReader } from './file-reader'
import type { IdentityPort, Notifier } from './identity'
import type { ImportPlanner } from './import-planner'
import type { LetterFiles } from './letter-files'
import type { NoticeFiles } from './notice-files'
import type { CaseArchives } from './proof'
import type { Person } from './people-store'
import type { Redactor } from './redactor'
import type { ReportFiles } from './report-files'
import type { Sms } from './sms'
import type { Storage } from './storage'
import type { TextComparer } from './text-comparer'
import type { TownshipLaws } from './township-laws'
import type { Unpacker } from './unpacker'
import type { Wechat } from './wechat'
import type { Zipper } from './zipper'

/** Everything outside the rules that a use case may reach. */
export interface World {
  readonly storage: Storage
  readonly clock: ServerClock
  readonly identity: IdentityPort
  readonly notifier: Notifier
  readonly letterFiles: LetterFiles
  readonly noticeFiles: NoticeFiles
  readonly reportFiles: ReportFiles
  readonly unpacker: Unpacker
  readonly zipper: Zipper
  readonly fileReader: FileReader
  readonly importPlanner: ImportPlanner
  readonly redactor: Redactor
  readonly caseArchives: CaseArchives
  readonly comparer: TextComparer
  readonly townshipLaws: TownshipLaws
  /** Null where no mini-program is configured: nothing is sent to WeChat, and nothing is asked of it. */
  readonly wechat: Wechat | null
  /** Null where no gateway is configured: nobody signs in by phone. */
  readonly sms: Sms | null
}

/** The person behind a request, by session. */
export interface Caller {
  readonly person: Person
  readonly tokenHash: string
  readonly expiresAt: string
  readonly mustChangePassword: boolean
  readonly secondFactor: SecondFactorStage
  /** When he last gave password or code, at the latest when the session was opened. */
  readonly confirmedAt: string
}

/** One request to one township, parsed. `idempotencyKey` is '' where the door asks for none. */
export interface Asked<Input> {
  readonly tenant: string
  readonly input: Input
  readonly caller: Caller | null
  readonly idempotencyKey: string
  /** Address of the client, as far as the host knows it; for limits only, never kept in clear. */
  readonly address?: string
  /** Kind of device that asks. */
  readonly device?: Device
  /** Where the public reaches this host, e.g. https://gk.example.gov.cn; '' where it is not known. */
  readonly origin?: string
}

/** The answer, or a refusal by its contract code; `detail` may hold `message` (Chinese) and `field`. */
export type Answer<Output> = Result<Output, ErrorCode>
export type Refused = Refusal<ErrorCode>

/** What stands behind one door. */
export type UseCase<Input, Output> = (asked: Asked<Input>, world: World) => Promise<Answer<Output>>
