import { forgetGuarded, keepGuarded, recallGuarded } from './guarded-storage'

const KEY = 'own-details'

/** What forms ask of everybody again and again. */
export const OWN_FIELDS = [
  'person',
  'name',
  'identityType',
  'identityNumber',
  'organisationKind',
  'organisationName',
  'creditCode',
  'legalRepresentative',
  'contactName',
  'phone',
  'address',
  'postcode',
  'email',
] as const

export type OwnField = (typeof OWN_FIELDS)[number]

/** Answers about oneself by field, as a form holds them. */
export type OwnDetails = Readonly<Partial<Record<OwnField, string>>>

/** A form that asks some of it, and other things besides. */
type Answers = Readonly<Partial<Record<OwnField, string | null>>>

/** What somebody agreed to keep on this device; undefined when he did not. It never leaves the device by itself. */
export const readOwnDetails = (): OwnDetails | undefined => {
  const kept = recallGuarded<OwnDetails>(KEY)
  return typeof kept === 'object' ? kept : undefined
}

/** Erases it. */
export const forgetOwnDetails = (): void => forgetGuarded(KEY)

const picked = (answers: Answers, withNumber: boolean): OwnDetails => {
  const asked = OWN_FIELDS.filter((field) => withNumber || field !== 'identityNumber')
  const given = asked.map((field) => [field, answers[field] ?? ''] as const)
  return Object.fromEntries(given.filter(([, answer]) => answer !== ''))
}

/**
 * Keeps the answers a form was sent with, beside what other forms asked; the number of the identity card only where
 * that was agreed to by itself (个人信息保护法 Art. 29) and the device can encrypt it. False when the device has no room.
 */
export const keepOwnDetails = (answers: Answers, withNumber: boolean): Promise<boolean> => {
  const before = picked(readOwnDetails() ?? {}, withNumber)
  return keepGuarded(KEY, { ...before, ...picked(answers, withNumber) })
}

/** A form with what is kept put into the fields that are still empty. */
export const withOwnDetails = <Form extends Answers>(form: Form): Form => {
  const kept = readOwnDetails() ?? {}
  const known = OWN_FIELDS.filter((field) => field in form && kept[field] !== undefined)
  return { ...form, ...Object.fromEntries(known.map((field) => [field, kept[field]])) }
}

/** The fields of a form that ask about oneself, emptied: somebody else holds the phone. */
export const withoutOwnDetails = <Form extends Answers>(form: Form, empty: Form): Form => {
  const asked = OWN_FIELDS.filter((field) => field in form)
  return { ...form, ...Object.fromEntries(asked.map((field) => [field, empty[field]])) }
}
