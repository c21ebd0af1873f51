/**
 * Kinds of personal data that the gate looks for.
 * Source: 个人信息保护法 (2021) Art. 4, 28; 政府信息公开条例 (2019) Art. 15.
 * @example PERSONAL_KINDS[0] // 'identity_number'
 */
export const PERSONAL_KINDS = [
  'identity_number',
  'bank_card',
  'mobile_phone',
  'landline',
  'vehicle_plate',
  'email',
  'chat_account',
  'travel_document',
  'social_security',
  'address',
  'name_with_condition',
] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/**
 * What a kind is called on the screen.
 * @example PERSONAL_KIND_NAMES.mobile_phone // '手机号码'
 */
export const PERSONAL_KIND_NAMES: Readonly<Record<PersonalKind, string>> = {
  identity_number: '身份证号码',
  bank_card: '银行卡号',
  mobile_phone: '手机号码',
  landline: '座机号码',
  vehicle_plate: '车牌号',
  email: '电子邮箱',
  chat_account: 'QQ号、微信号',
  travel_document: '护照、通行证等证件号',
  social_security: '社保或医保号',
  address: '详细住址',
  name_with_condition: '姓名与病情、困难情况写在一起',
}

/**
 * Kinds whose shape alone tells them; the others need a person's eye.
 * @example isStructured('identity_number') // true
 */
export const isStructured = (kind: PersonalKind): boolean =>
  kind !== 'address' && kind !== 'name_with_condition'

/** Personal data in a text. Unit: UTF-16 offsets, `[from, to)`. */
export interface PersonalFinding {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
  /** As written, e.g. with spaces or full-width digits. */
  readonly text: string
  /** The official mask, to stand in its place. */
  readonly masked: string
}

/** What a township has declared to be its own and public. */
export interface AllowedContacts {
  /** Telephone numbers of offices, in any notation. */
  readonly phones: readonly string[]
  readonly mailboxes: readonly string[]
}
