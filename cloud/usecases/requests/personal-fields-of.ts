import type { Agent } from '../../../src/contract/agent'
import type { Applicant } from '../../../src/contract/applicant'

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

/** Whoever acts for the applicant, likewise; nothing where nobody does. */
export const agentFieldsOf = (agent: Agent | undefined): Readonly<Record<string, string>> =>
  agent === undefined
    ? {}
    : {
        agentName: agent.name,
        agentIdType: agent.identityDocument.type,
        agentIdNumber: agent.identityDocument.number.toUpperCase(),
        agentPhone: agent.phone,
      }
