import type { Applicant } from '../../src/contract/applicant'

/** The applicant as personal fields, each to be encrypted by itself. */
export const personalFieldsOf = (applicant: Applicant): Readonly<Record<string, string>> => {
  const { name, phone, address, postcode, email } = applicant
  const contact = { phone, address, postcode, email }
  if (applicant.kind === 'citizen') {
    const { type, number } = applicant.identityDocument
    return { name, idType: type, idNumber: number.toUpperCase(), ...contact }
  }
  const { creditCode, legalRepresentative, contactName } = applicant
  return { name, creditCode: creditCode.toUpperCase(), legalRepresentative, contactName, ...contact }
}
