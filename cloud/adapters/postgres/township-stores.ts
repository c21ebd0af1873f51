import type { SettingsInForce, Stores } from '../../ports/storage'
import { makeAccessTokenStore } from './access-token-store'
import { makeAttachmentStore } from './attachment-store'
import { makeAuditLog } from './audit-log'
import { makeCalendarStore } from './calendar-store'
import { makeCaseStore } from './case-store'
import { makeCatalogueStore } from './catalogue-store'
import { makeComplaintFellows } from './complaint-fellows'
import { makeComplaintStore } from './complaint-store'
import { makeConsultationLinks } from './consultation-links'
import { makeContentCheckStore } from './content-check-store'
import { makeDisclosureStore } from './disclosure-store'
import { makeLinksInDocuments } from './links-in-documents'
import { makeDossiers } from './dossier-store'
import { makeDocumentPublisher } from './document-publisher'
import { makeDocumentStore } from './document-store'
import { makeFollowLinks } from './follow-links'
import { makeFollowStore } from './follow-store'
import { makeGuideStore } from './guide-store'
import { makeHouseTermsStore } from './house-terms-store'
import { makePackageStore } from './package-store'
import { makeRetentionStore } from './retention-store'
import { makeFoundPublishedStore } from './found-published-store'
import { makeIdempotencyStore } from './idempotency-store'
import { makeLookUpGuard } from './look-up-guard-store'
import { makeOpenDocuments } from './open-documents'
import { makeImportStore } from './import-store'
import { makeSynonymStore } from './synonym-store'
import { makeOrganisationStore } from './organisation-store'
import { makeInbox } from './inbox-store'
import { makeLetterStore } from './letter-store'
import { makeMessageStore } from './message-store'
import { makeOpinionCommentStore } from './opinion-comment-store'
import { makeOutbox } from './outbox-store'
import { makePageLinks } from './page-links'
import { makePeopleStore } from './people-store'
import { makePersonJoins } from './person-joins'
import { makePersonalFieldStore } from './personal-field-store'
import { makeOwnDataStore } from './own-data-store'
import { makePhoneStore } from './phone-store'
import { makePublicationStore } from './publication-store'
import { makeProofStore } from './proof-store'
import { makeReportFactsStore } from './report-facts-store'
import { makeRecusalStore } from './recusal-store'
import { makeSecondFactorStore } from './second-factor-store'
import { makeServiceHallStore } from './service-hall-store'
import { makeStaffAccountStore } from './staff-account-store'
import { makeSurveyStore } from './survey-store'
import { townshipFounderWith } from './township-founder'
import { makeTopicSupports } from './topic-supports'
import { makeVillageStore } from './village-store'
import type { StoreContext } from './store-context'

type Made = Omit<Stores, 'settings'>

const MAKERS: { readonly [Name in keyof Made]: (context: StoreContext) => Made[Name] } = {
  townships: (context) => townshipFounderWith(storesOf)(context),
  accessTokens: makeAccessTokenStore,
  calendars: makeCalendarStore,
  cases: makeCaseStore,
  complaints: makeComplaintStore,
  complaintFellows: makeComplaintFellows,
  dossiers: makeDossiers,
  opinionComments: makeOpinionCommentStore,
  documents: makeDocumentStore,
  openDocuments: makeOpenDocuments,
  publications: makePublicationStore,
  documentPublisher: makeDocumentPublisher,
  imports: makeImportStore,
  synonyms: makeSynonymStore,
  people: makePeopleStore,
  staffAccounts: makeStaffAccountStore,
  secondFactors: makeSecondFactorStore,
  phones: makePhoneStore,
  personJoins: makePersonJoins,
  ownData: makeOwnDataStore,
  personalFields: makePersonalFieldStore,
  attachments: makeAttachmentStore,
  idempotency: makeIdempotencyStore,
  letters: makeLetterStore,
  audit: makeAuditLog,
  inbox: makeInbox,
  messages: makeMessageStore,
  contentChecks: makeContentCheckStore,
  pageLinks: makePageLinks,
  outbox: makeOutbox,
  proof: makeProofStore,
  organisation: makeOrganisationStore,
  recusals: makeRecusalStore,
  follows: makeFollowStore,
  followLinks: makeFollowLinks,
  foundPublished: makeFoundPublishedStore,
  lookUpGuard: makeLookUpGuard,
  consultationLinks: makeConsultationLinks,
  catalogue: makeCatalogueStore,
  disclosures: makeDisclosureStore,
  linksInDocuments: makeLinksInDocuments,
  villages: makeVillageStore,
  topicSupports: makeTopicSupports,
  surveys: makeSurveyStore,
  guide: makeGuideStore,
  houseTerms: makeHouseTermsStore,
  retention: makeRetentionStore,
  packages: makePackageStore,
  serviceHall: makeServiceHallStore,
  reportFacts: makeReportFactsStore,
}

type Taking = { take<Name extends keyof Made>(name: Name): Made[Name] }

// Getters, since a request uses three stores of twenty-five: the others are not made for it.
const GETTERS = Object.fromEntries(
  (Object.keys(MAKERS) as (keyof Made)[]).map((name) => [
    name,
    {
      enumerable: true,
      get(this: Taking) {
        return this.take(name)
      },
    },
  ]),
)

/** All stores of one township over one connection or transaction, each made when first used. */
export const storesOf = (context: StoreContext, settings: SettingsInForce): Stores => {
  const made = new Map<string, unknown>()
  const taking: Taking = {
    take: (name) => {
      const store = made.get(name) ?? MAKERS[name](context)
      made.set(name, store)
      return store as ReturnType<(typeof MAKERS)[typeof name]>
    },
  }
  Object.defineProperty(taking, 'take', { enumerable: false })
  return Object.assign(Object.defineProperties(taking, GETTERS), { settings }) as unknown as Stores
}
