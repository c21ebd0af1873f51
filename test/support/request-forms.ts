/** A made-up citizen; the identity number is the specimen of GB 11643. */
export const CITIZEN = {
  kind: 'citizen',
  name: '王小明',
  identityDocument: { type: 'id_card', number: '11010519491231002X' },
  phone: '13888880000',
  address: '云南省德宏州盈江县盏西镇关上村12号',
  postcode: '679300',
  email: 'wang@example.cn',
} as const

/** A form that is complete; change what the test is about. */
export const requestForm = (changes: Readonly<Record<string, unknown>> = {}) => ({
  applicant: CITIZEN,
  wanted: { description: '2025年度农村低保发放名册', documentNumber: '', features: '' },
  provisionForm: 'electronic',
  deliveryWay: 'in_app',
  acceptsOtherForm: true,
  ...changes,
})

/** A reply with everything the law asks of a grant. */
export const grantedReply = (changes: Readonly<Record<string, unknown>> = {}) => ({
  outcome: 'granted',
  facts: '本机关保存有您申请的2025年度农村低保发放名册。',
  reason: '',
  legalBasis: ['《中华人民共和国政府信息公开条例》第三十六条第二项'],
  content: '名册见附件，可在本页查阅。',
  withheld: [],
  redirectTo: '',
  searchRecord: '',
  ...changes,
})

/** Every text of the form that must never be seen in a log or on a staff page. */
export const PERSONAL_TEXTS = [
  CITIZEN.name,
  CITIZEN.identityDocument.number,
  CITIZEN.phone,
  '关上村12号',
  CITIZEN.email,
]
