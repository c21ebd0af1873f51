import type { ApplicantKind } from '../../domain/information-request/events'
import type { WantedAnswers } from '../../domain/wanted/describe-wanted'
import type { DELIVERY_WAYS, PROVISION_FORMS } from '../../contract/submit-information-request'

export type OrganisationKind = Exclude<ApplicantKind, 'citizen'>
export type IdentityType = 'id_card' | 'passport' | 'other'
export type ProvisionForm = (typeof PROVISION_FORMS)[number]
export type DeliveryWay = (typeof DELIVERY_WAYS)[number]

/** What the form holds: plain and complete at every moment, so that it can be kept as it is. */
export interface RequestValues {
  readonly person: 'citizen' | 'organisation' | null
  readonly name: string
  readonly identityType: IdentityType
  readonly identityNumber: string
  readonly organisationKind: OrganisationKind | null
  readonly organisationName: string
  readonly creditCode: string
  readonly legalRepresentative: string
  readonly contactName: string
  readonly phone: string
  readonly address: string
  readonly postcode: string
  readonly email: string
  /** What is wanted, in the applicant's words; years and holder join it when it is sent. */
  readonly description: string
  readonly yearFrom: string
  readonly yearTo: string
  readonly holder: string
  readonly documentNumber: string
  readonly features: string
  readonly provisionForm: ProvisionForm | null
  readonly deliveryWay: DeliveryWay | null
  readonly acceptsOtherForm: boolean
  /** Whether somebody else files in the applicant's name. */
  readonly hasAgent: boolean
  readonly agentName: string
  readonly agentIdentityType: IdentityType
  readonly agentIdentityNumber: string
  readonly agentPhone: string
  /** The uploaded letter, '' while there is none. */
  readonly authorityLetter: string
  /** Uploaded files; '' for one that isn't there yet. */
  readonly attachments: readonly string[]
}

export type RequestField = keyof RequestValues

/** What the draft keeps: the answers and the step one was at. */
export interface RequestDraftValue {
  readonly step: number
  readonly values: RequestValues
}

export const EMPTY_REQUEST: RequestValues = {
  person: null,
  name: '',
  identityType: 'id_card',
  identityNumber: '',
  organisationKind: null,
  organisationName: '',
  creditCode: '',
  legalRepresentative: '',
  contactName: '',
  phone: '',
  address: '',
  postcode: '',
  email: '',
  description: '',
  yearFrom: '',
  yearTo: '',
  holder: '',
  documentNumber: '',
  features: '',
  provisionForm: null,
  deliveryWay: null,
  acceptsOtherForm: true,
  hasAgent: false,
  agentName: '',
  agentIdentityType: 'id_card',
  agentIdentityNumber: '',
  agentPhone: '',
  authorityLetter: '',
  attachments: [],
}

export const LAST_STEP = 4

const CITIZEN: readonly RequestField[] = ['name', 'identityType', 'identityNumber']
const ORGANISATION: readonly RequestField[] = [
  'organisationKind',
  'organisationName',
  'creditCode',
  'legalRepresentative',
  'contactName',
]
const CONTACT: readonly RequestField[] = ['phone', 'address', 'postcode', 'email']
const WANTED: readonly RequestField[] = [
  'description',
  'yearFrom',
  'yearTo',
  'holder',
  'documentNumber',
  'features',
  'attachments',
]
const AGENT: readonly RequestField[] = [
  'hasAgent',
  'agentName',
  'agentIdentityType',
  'agentIdentityNumber',
  'agentPhone',
  'authorityLetter',
]

/** The answers of which the description is made. */
export const wantedAnswers = ({ description, yearFrom, yearTo, holder }: RequestValues): WantedAnswers => ({
  subject: description,
  yearFrom,
  yearTo,
  holder,
})

/** Fields of a step in the order they stand on the page; the first with an error gets the focus. */
export const fieldsOfStep = (step: number, person: RequestValues['person']): readonly RequestField[] => {
  if (step === 1) {
    const own = person === null ? [] : person === 'citizen' ? CITIZEN : ORGANISATION
    return ['person', ...own, ...(person === null ? [] : [...CONTACT, ...AGENT])]
  }
  if (step === 2) return WANTED
  return step === 3 ? ['provisionForm', 'deliveryWay', 'email', 'acceptsOtherForm'] : []
}

/** The step on which a field stands. */
export const stepOfField = (field: RequestField, person: RequestValues['person']): number =>
  [1, 2, 3].find((step) => fieldsOfStep(step, person).includes(field)) ?? 1
