import { maskAddress, maskEmail, maskName } from '../people/masking'
import type { PersonalKind } from './kinds'

const ends = (text: string, first: number, last: number): string =>
  text.slice(0, first) + '*'.repeat(Math.max(1, text.length - first - last)) + text.slice(text.length - last)

/**
 * A mobile number as official lists show it.
 * Source: practice of county notices (永安市, 2023), from memory.
 * @example officialPhone('13812341234') // '138****1234'
 */
export const officialPhone = (number: string): string => ends(number, 3, 4)

/**
 * An identity number with its first two and last three characters.
 * Source: practice of county notices (永安市, 2023), from memory.
 * @example officialIdentity('11010519491231002X') // '11*************02X'
 */
export const officialIdentity = (number: string): string => ends(number, 2, 3)

const VILLAGE = /^.*?(?:村民委员会|村委会|社区|村|寨|屯)/u

/** Down to the township where it is named, else to the village. */
const officialAddress = (address: string): string => {
  const shown = maskAddress(address)
  if (shown !== '****') return shown
  return `${VILLAGE.exec(address)?.[0] ?? ''}****`
}

const officialLandline = (number: string): string =>
  number.length < 8 ? '*'.repeat(number.length) : ends(number, Math.max(3, number.length - 8), 2)

const MASKS: Readonly<Record<PersonalKind, (text: string) => string>> = {
  identity_number: officialIdentity,
  mobile_phone: officialPhone,
  bank_card: (text) => ends(text, 0, 4),
  landline: officialLandline,
  vehicle_plate: (text) => ends(text, 2, 2),
  email: maskEmail,
  chat_account: (text) => ends(text, 1, 1),
  travel_document: (text) => ends(text, 1, 2),
  social_security: (text) => ends(text, 1, 2),
  address: officialAddress,
  name_with_condition: maskName,
}

/**
 * The official mask of personal data, from its text without separators.
 * @example officialMask('bank_card', '6222021304001234567') // '***************4567'
 */
export const officialMask = (kind: PersonalKind, text: string): string => MASKS[kind](text)
