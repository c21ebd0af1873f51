/** Personal fields of a request in the order of the statutory form, with their Chinese labels. */
export const PERSONAL_FIELD_LABELS: Readonly<Record<string, string>> = {
  name: '姓名或名称',
  idType: '证件名称',
  idNumber: '证件号码',
  creditCode: '统一社会信用代码',
  legalRepresentative: '法定代表人',
  contactName: '联系人',
  phone: '联系电话',
  address: '联系地址',
  postcode: '邮政编码',
  email: '电子邮箱',
  agentName: '委托代理人',
  agentIdType: '代理人证件名称',
  agentIdNumber: '代理人证件号码',
  agentPhone: '代理人电话',
}
