import type { StaffCaseView } from '../../../src/contract/case-view'
import type { ApplicantKind } from '../../../src/domain/information-request/events'
import {
  maskAddress,
  maskEmail,
  maskIdentityNumber,
  maskName,
  maskPhone,
} from '../../../src/domain/people/masking'
import { PERSONAL_FIELD_LABELS } from './personal-field-labels'

const DOCUMENT_NAMES: Readonly<Record<string, string>> = {
  id_card: '居民身份证',
  passport: '护照',
  other: '其他证件',
}

const MASKS: Readonly<Record<string, (value: string) => string>> = {
  name: maskName,
  idType: (type) => DOCUMENT_NAMES[type] ?? type,
  idNumber: maskIdentityNumber,
  creditCode: maskIdentityNumber,
  legalRepresentative: maskName,
  contactName: maskName,
  phone: maskPhone,
  address: maskAddress,
  postcode: (code) => code,
  email: maskEmail,
  agentName: maskName,
  agentIdType: (type) => DOCUMENT_NAMES[type] ?? type,
  agentIdNumber: maskIdentityNumber,
  agentPhone: maskPhone,
}

/** Name of the applicant as staff see it: a person's masked, an organisation's as it is. */
export const nameForStaff = (fields: Readonly<Record<string, string>>, kind: ApplicantKind): string =>
  kind === 'citizen' ? maskName(fields.name ?? '') : (fields.name ?? '')

/** Personal fields as staff see them until they ask, with a reason, for one in full. */
export const maskedApplicant = (
  fields: Readonly<Record<string, string>>,
  kind: ApplicantKind,
): StaffCaseView['applicant'] =>
  Object.entries(PERSONAL_FIELD_LABELS).flatMap(([field, label]) => {
    const value = fields[field]
    if (value === undefined) return []
    const mask = MASKS[field] ?? maskName
    return [{ field, label, masked: field === 'name' ? nameForStaff(fields, kind) : mask(value) }]
  })
