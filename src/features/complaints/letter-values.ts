import * as z from 'zod/mini'
import { complaintForm, type ComplaintForm } from '../../contract/complaints'
import type { VillageReceiver } from '../../domain/complaint/answered-by'
import { COMPLAINT_KINDS, KIND_RULES, type ComplaintKind } from '../../domain/complaint/kinds'
import type { GeoPoint } from '../../domain/complaint/place'

/** What is typed into the form. */
export interface LetterValues {
  readonly kind: ComplaintKind | null
  readonly text: string
  readonly place: string
  readonly point: GeoPoint | null
  readonly concernedUnits: readonly string[]
  readonly concernedWords: string
  readonly isAnonymous: boolean
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly attachments: readonly string[]
  /** The uploaded recording; '' while it is on its way, null for none. */
  readonly voice: string | null
  /** The village whose 村务公开 it is about, '' for none. */
  readonly village: string
  readonly addressedTo: VillageReceiver
}

export type LetterField = keyof LetterValues
export type LetterProblems = Readonly<Partial<Record<LetterField, string>>>

/** A form with nothing in it. */
export const EMPTY_LETTER: LetterValues = {
  kind: null,
  text: '',
  place: '',
  point: null,
  concernedUnits: [],
  concernedWords: '',
  isAnonymous: false,
  name: '',
  phone: '',
  address: '',
  attachments: [],
  voice: null,
  village: '',
  addressedTo: 'township',
}

/** A kind from an address, null for anything else. */
export const kindOf = (text: string): ComplaintKind | null =>
  COMPLAINT_KINDS.find((kind) => kind === text) ?? null

/** The field of the form behind a field of the contract. */
export const fieldOfLetter = (path: string): LetterField | undefined => {
  const [first = '', second = ''] = path.split('.')
  const name = first === 'sender' ? second || 'name' : first
  return (Object.keys(EMPTY_LETTER) as LetterField[]).find((field) => field === name)
}

/** Only a complaint about a village's publishing may go to the county. */
export const mayChooseReceiver = ({ kind, village }: LetterValues): boolean =>
  kind === 'complaint' && village !== ''

const villageOf = (values: LetterValues) =>
  mayChooseReceiver(values) ? { village: values.village, addressedTo: values.addressedTo } : {}

/** Without its files: those are put in once they are uploaded. */
const formOf = (values: LetterValues): unknown => {
  const { kind, text, place, concernedUnits, concernedWords, isAnonymous, name, phone, address } = values
  const sender = isAnonymous ? {} : { sender: { name, phone, address } }
  const about = villageOf(values)
  const point = values.point === null ? {} : { point: values.point }
  return { kind, text, place, ...point, concernedUnits, concernedWords, ...sender, ...about }
}

type Checked =
  | { readonly ok: true; readonly form: ComplaintForm }
  | { readonly ok: false; readonly problems: LetterProblems }

const extraProblems = ({ kind, isAnonymous, address }: LetterValues): LetterProblems => ({
  ...(kind !== null && !KIND_RULES[kind].anonymous && !isAnonymous && address.trim() === ''
    ? { address: '请填写住址，这一类来信要告诉您归谁办' }
    : {}),
})

/** Runs the parser that the server runs, and says by field what is to be mended. */
export const checkLetter = (values: LetterValues): Checked => {
  const parsed = z.safeParse(complaintForm, formOf(values))
  const extra = extraProblems(values)
  if (parsed.success && Object.keys(extra).length === 0) return { ok: true, form: parsed.data }
  const problems: Partial<Record<LetterField, string>> = { ...extra }
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const field = fieldOfLetter(issue.path.map(String).join('.'))
    if (field !== undefined) problems[field] ??= issue.message
  }
  return { ok: false, problems }
}
