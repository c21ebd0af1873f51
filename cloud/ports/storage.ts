import type { AccessTokenStore } from './access-token-store'
import type { AttachmentStore } from './attachment-store'
import type { CalendarStore } from './calendar-store'
import type { CaseStore } from './case-store'
import type { CatalogueStore } from './catalogue-store'
import type { ComplaintFellows } from './complaint-fellows'
import type { ComplaintStore } from './complaint-store'
import type { ConsultationLinks } from './consultation-links'
import type { ContentCheckStore } from './content-check-store'
import type { DisclosureStore } from './disclosure-store'
import type { LinksInDocuments } from './links-in-documents'
import type { Dossiers } from './dossier-store'
import type { DocumentPublisher } from './document-publisher'
import type { DocumentStore } from './document-store'
import type { FollowLinks } from './follow-links'
import type { FollowStore } from './follow-store'
import type { Inbox } from './inbox'
import type { TownshipClosing } from '../../src/domain/county/closing'
import type { HouseTerms } from '../../src/domain/house-terms/house-terms'
import type { GuideStore } from './guide-store'
import type { HouseTermsStore } from './house-terms-store'
import type { PackageStore } from './package-store'
import type { RetentionStore } from './retention-store'
import type { ImportStore } from './import-store'
import type { LetterStore } from './letter-store'
import type { MessageStore } from './message-store'
import type { FoundPublishedStore } from './found-published'
import type { LookUpGuard } from './look-up-guard'
import type { OpinionCommentStore } from './opinion-comment-store'
import type { OpenDocuments } from './open-documents'
import type { OrganisationStore } from './organisation-store'
import type { PeopleStore } from './people-store'
import type { PersonalFieldStore } from './personal-fields'
import type { OwnDataStore } from './own-data-store'
import type { PageLinks } from './page-links'
import type { PersonJoins } from './person-joins'
import type { PhoneStore } from './phone-store'
import type { ProofStore } from './proof'
import type { PublicationStore } from './publication-store'
import type { RecusalStore } from './recusal-store'
import type { AuditLog, IdempotencyStore, Outbox } from './records'
import type { ReportFactsStore } from './report-facts'
import type { TopicSupports } from './topic-supports'
import type { SecondFactorStore } from './second-factor-store'
import type { StaffAccountStore } from './staff-account-store'
import type { SurveyStore } from './survey-store'
import type { SynonymStore } from './synonym-store'
import type { ServiceHallStore } from './service-hall-store'
import type { VillageStore } from './village-store'
import type { WholeTownship } from './whole-township'
import type { OfficeView } from '../../src/contract/read-office'
import type { AttachmentKind } from '../../src/domain/attachments/kinds'
import type { GeoArea } from '../../src/domain/complaint/place'
import type { SecondFactorRule } from '../../src/domain/people/second-factor'
import type { Calendar, CalendarId } from '../../src/domain/calendar/working-days'

/** How a township makes its annual report. */
export interface ReportSettings {
  /** Last day to publish it, MM-DD of the next year (A13). */
  readonly dueOn: string
  /** Last year that was still reported on the form of 2014. */
  readonly oldFormThrough: number
  /** First year whose requests are all kept here: figures of earlier years are entered. Null: all are kept. */
  readonly recordsFrom: number | null
}

/** Settings of a township. */
export interface TenantSettings {
  readonly id: string
  readonly calendarId: CalendarId
  /** Prefix of case numbers, e.g. 盏公申. */
  readonly caseNumberPrefix: string
  /** Prefix of reply letters, e.g. 盏公复. */
  readonly letterNumberPrefix: string
  readonly office: OfficeView
  /** The county it belongs to, whose office sees its townships side by side; null or left out: none. */
  readonly countyId?: string | null
  /** The rectangle that holds the county; null or left out: not set, nothing is checked. */
  readonly countyArea?: GeoArea | null
  /** Kinds of file taken besides the usual ones, e.g. wps; none when absent. */
  readonly moreAttachmentKinds?: readonly AttachmentKind[]
  /** Terms that the county or the township sets; those as usual when absent. */
  readonly houseTerms?: HouseTerms
  /** How the annual report is made; the usual way when absent. */
  readonly annualReport?: ReportSettings
}

/** Settings with the calendar in force: the released one with what the township has loaded. */
export interface SettingsInForce extends TenantSettings {
  readonly calendar: Calendar
  readonly houseTerms: HouseTerms
  readonly annualReport: ReportSettings
  /** From when on nothing new is taken; null while it works as usual. */
  readonly closing: TownshipClosing | null
  /** Whether those who decide sign in by two steps; null: as everybody likes. */
  readonly secondFactor: SecondFactorRule | null
}

/** Makes townships and closes them, within the caller's transaction. */
export interface TownshipFounder {
  /** Its stores once it is there; null where the id is taken. */
  found(settings: TenantSettings): Promise<Stores | null>
  /** The stores of a township of the same county, in this transaction; null for one of another county. */
  beside(tenant: string): Promise<Stores | null>
  /** From when on this township takes nothing new; null: it works as usual. Its public reads get a new version. */
  setClosing(closing: TownshipClosing | null): Promise<void>
  /** Who must sign in by two steps. */
  setSecondFactorRule(rule: SecondFactorRule | null): Promise<void>
}

/** All stores of one township; every statement behind them carries the tenant. */
export interface Stores {
  readonly settings: SettingsInForce
  readonly townships: TownshipFounder
  readonly accessTokens: AccessTokenStore
  readonly calendars: CalendarStore
  readonly cases: CaseStore
  readonly complaints: ComplaintStore
  readonly complaintFellows: ComplaintFellows
  readonly dossiers: Dossiers
  readonly opinionComments: OpinionCommentStore
  readonly documents: DocumentStore
  readonly openDocuments: OpenDocuments
  readonly publications: PublicationStore
  readonly documentPublisher: DocumentPublisher
  readonly imports: ImportStore
  readonly synonyms: SynonymStore
  readonly people: PeopleStore
  readonly staffAccounts: StaffAccountStore
  readonly secondFactors: SecondFactorStore
  readonly phones: PhoneStore
  readonly personJoins: PersonJoins
  readonly pageLinks: PageLinks
  readonly ownData: OwnDataStore
  readonly personalFields: PersonalFieldStore
  readonly attachments: AttachmentStore
  readonly idempotency: IdempotencyStore
  readonly letters: LetterStore
  readonly audit: AuditLog
  readonly outbox: Outbox
  readonly inbox: Inbox
  readonly messages: MessageStore
  readonly contentChecks: ContentCheckStore
  readonly proof: ProofStore
  readonly organisation: OrganisationStore
  readonly recusals: RecusalStore
  readonly follows: FollowStore
  readonly followLinks: FollowLinks
  readonly foundPublished: FoundPublishedStore
  readonly lookUpGuard: LookUpGuard
  readonly consultationLinks: ConsultationLinks
  readonly catalogue: CatalogueStore
  readonly disclosures: DisclosureStore
  readonly linksInDocuments: LinksInDocuments
  readonly villages: VillageStore
  readonly topicSupports: TopicSupports
  readonly surveys: SurveyStore
  readonly guide: GuideStore
  readonly houseTerms: HouseTermsStore
  readonly retention: RetentionStore
  readonly packages: PackageStore
  readonly serviceHall: ServiceHallStore
  readonly reportFacts: ReportFactsStore
}

/** The database, seen one township at a time. */
export interface Storage extends WholeTownship {
  /** Reads without a transaction. Null when there is no such township. */
  read<T>(tenant: string, work: (stores: Stores) => Promise<T>): Promise<T | null>
  /** One transaction: all of `work` is saved, or nothing. Serialisation failures (40001, 40P01) are retried. */
  write<T>(tenant: string, work: (stores: Stores) => Promise<T>): Promise<T | null>
  /**
   * Does what takes long while nobody else does anything of that name, in this process or in another one on the same database. Not
   * a transaction: `work` reads and writes as it likes.
   */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Makes or updates a township. */
  putTenant(settings: TenantSettings): Promise<void>
  tenants(): Promise<readonly string[]>
  /** Brings the planner's statistics up to date after much was taken in; an embedded database has nobody else to do it. */
  refreshStatistics(): Promise<void>
  close(): Promise<void>
}
