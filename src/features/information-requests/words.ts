import type { ChoiceOption } from '../../components/ui/choice'
import type { DeliveryWay, IdentityType, OrganisationKind, ProvisionForm } from './form-values'

export const PERSON_OPTIONS: readonly ChoiceOption<'citizen' | 'organisation'>[] = [
  { value: 'citizen', text: '个人', note: '以自己的名字申请' },
  { value: 'organisation', text: '单位', note: '企业、合作社、社会组织等' },
]

export const IDENTITY_OPTIONS: readonly ChoiceOption<IdentityType>[] = [
  { value: 'id_card', text: '身份证' },
  { value: 'passport', text: '护照' },
  { value: 'other', text: '其他证件' },
]

export const ORGANISATION_OPTIONS: readonly ChoiceOption<OrganisationKind>[] = [
  { value: 'business', text: '商业企业' },
  { value: 'research', text: '科研机构' },
  { value: 'charity', text: '社会公益组织' },
  { value: 'legal_service', text: '法律服务机构' },
  { value: 'other_organisation', text: '其他' },
]

export const PROVISION_OPTIONS: readonly ChoiceOption<ProvisionForm>[] = [
  { value: 'electronic', text: '电子文档' },
  { value: 'paper', text: '纸质' },
  { value: 'disc', text: '光盘' },
  { value: 'read_on_site', text: '到现场看' },
]

export const DELIVERY_OPTIONS: readonly ChoiceOption<DeliveryWay>[] = [
  { value: 'in_app', text: '在这里看', note: '答复发到“我的”' },
  { value: 'post', text: '邮寄', note: '寄到您填的联系地址' },
  { value: 'email', text: '电子邮件', note: '发到您填的电子邮箱' },
  { value: 'pick_up', text: '自己去取', note: '到镇政府领取' },
  { value: 'fax', text: '传真' },
]

/** Text of a chosen value, '' when nothing is chosen. */
export const textOf = <T extends string>(options: readonly ChoiceOption<T>[], value: T | null): string =>
  options.find((option) => option.value === value)?.text ?? ''
