import { parseIdentityNumber } from '../people/identity-number'

/** Fields of forms and drafts that take the number of an identity document, whatever its kind. */
const NUMBER_FIELDS = ['identityNumber', 'agentIdentityNumber']
/** A part of a form that holds one under `number`. */
const DOCUMENT_FIELD = 'identityDocument'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const emptied = (name: string, value: unknown): unknown => {
  if (NUMBER_FIELDS.includes(name)) return ''
  if (name === DOCUMENT_FIELD && isFields(value)) return { ...value, number: '' }
  return withoutIdentityNumbers(value)
}

const IN_WORDS = /\d{17}[\dXx]/g

const withoutIn = (text: string): string =>
  text.replace(IN_WORDS, (found) => (parseIdentityNumber(found).ok ? '' : found))

/**
 * The same with every number of an identity document left out: an empty field where one is asked for, and nothing where
 * one stands within words.
 * @example withoutIdentityNumbers({ name: '李小满', identityNumber: '53' }) // { name: '李小满', identityNumber: '' }
 */
export function withoutIdentityNumbers(value: unknown): unknown {
  if (typeof value === 'string') return withoutIn(value)
  if (Array.isArray(value)) return value.map(withoutIdentityNumbers)
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, emptied(name, inner)]))
}

/**
 * Whether something that is to be kept on a phone holds one, half typed ones included.
 * @example holdsIdentityNumber({ identityNumber: '5331' }) // true
 */
export const holdsIdentityNumber = (value: unknown): boolean =>
  JSON.stringify(withoutIdentityNumbers(value)) !== JSON.stringify(value)
