import { describeWanted } from '../../domain/wanted/describe-wanted'
import { ON_ITS_WAY } from '../../services/upload-list'
import { wantedAnswers, type RequestField, type RequestValues } from './form-values'

const contactOf = ({ phone, address, postcode, email }: RequestValues) => ({
  phone,
  address,
  postcode,
  email,
})

const applicantOf = (values: RequestValues): unknown => {
  if (values.person === null) return {}
  if (values.person === 'citizen') {
    return {
      kind: 'citizen',
      name: values.name,
      identityDocument: { type: values.identityType, number: values.identityNumber.trim().toUpperCase() },
      ...contactOf(values),
    }
  }
  return {
    kind: values.organisationKind ?? '',
    name: values.organisationName,
    creditCode: values.creditCode.trim().toUpperCase(),
    legalRepresentative: values.legalRepresentative,
    contactName: values.contactName,
    ...contactOf(values),
  }
}

const agentOf = (values: RequestValues): object =>
  values.hasAgent
    ? {
        agent: {
          name: values.agentName,
          identityDocument: {
            type: values.agentIdentityType,
            number: values.agentIdentityNumber.trim().toUpperCase(),
          },
          phone: values.agentPhone,
          authorityLetter: values.authorityLetter,
        },
      }
    : {}

/** Files that are there; what waits to be sent names the others once they are. */
const filesOf = ({ attachments }: RequestValues): object => {
  const ids = attachments.filter((id) => id !== '' && id !== ON_ITS_WAY)
  return ids.length === 0 ? {} : { attachments: ids }
}

/** The values in the shape of the contract, still unchecked. */
export const toForm = (values: RequestValues): unknown => ({
  applicant: applicantOf(values),
  wanted: {
    description: describeWanted(wantedAnswers(values)),
    documentNumber: values.documentNumber,
    features: values.features,
  },
  provisionForm: values.provisionForm ?? '',
  deliveryWay: values.deliveryWay ?? '',
  acceptsOtherForm: values.acceptsOtherForm,
  ...agentOf(values),
  ...filesOf(values),
})

const SAME_NAME: Readonly<Record<string, RequestField>> = {
  'applicant.identityDocument.number': 'identityNumber',
  'applicant.identityDocument.type': 'identityType',
  'applicant.creditCode': 'creditCode',
  'applicant.legalRepresentative': 'legalRepresentative',
  'applicant.contactName': 'contactName',
  'applicant.phone': 'phone',
  'applicant.address': 'address',
  'applicant.postcode': 'postcode',
  'applicant.email': 'email',
  'wanted.description': 'description',
  'wanted.documentNumber': 'documentNumber',
  'wanted.features': 'features',
  provisionForm: 'provisionForm',
  deliveryWay: 'deliveryWay',
  acceptsOtherForm: 'acceptsOtherForm',
  'agent.name': 'agentName',
  'agent.identityDocument.number': 'agentIdentityNumber',
  'agent.identityDocument.type': 'agentIdentityType',
  'agent.phone': 'agentPhone',
  'agent.authorityLetter': 'authorityLetter',
  attachments: 'attachments',
}

/** The field of the form that a path of the contract speaks of; undefined when it is none. */
export const fieldOfPath = (path: string, person: RequestValues['person']): RequestField | undefined => {
  if (path === 'applicant.name') return person === 'organisation' ? 'organisationName' : 'name'
  if (path === 'applicant.kind' || path === 'applicant')
    return person === 'organisation' ? 'organisationKind' : 'person'
  return SAME_NAME[path]
}
