import { addresses } from './addresses'
import { bankCards } from './bank-cards'
import { digitRuns } from './digit-runs'
import type { DigitRun, DigitScript } from './digit-runs'
import { identityNumbers } from './identity-numbers'
import type { AllowedContacts, PersonalFinding } from './kinds'
import { landlines } from './landlines'
import { letteredNumbers } from './lettered-numbers'
import { overlaps } from './matches'
import { mobilePhones } from './mobile-phones'
import { namesWithCondition } from './names-with-condition'
import { narrowText } from './narrow-text'

const SHORTEST_RUN = 7
const SHORTEST_WRITTEN_OUT = 11
const NOBODYS: AllowedContacts = { phones: [], mailboxes: [] }

type NumberSearch = (text: string, run: DigitRun) => readonly PersonalFinding[]

const searched = (
  text: string,
  script: DigitScript,
  searches: readonly NumberSearch[],
): readonly PersonalFinding[] => {
  const runs = digitRuns(text, script === 'any' ? SHORTEST_WRITTEN_OUT : SHORTEST_RUN, script)
  return searches.flatMap((search) => runs.flatMap((run) => search(text, run)))
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?86(?=1\d{10}$)/, '')

const isAllowed = ({ kind, text }: PersonalFinding, { phones, mailboxes }: AllowedContacts): boolean => {
  if (kind === 'email')
    return mailboxes.some((mailbox) => mailbox.toLowerCase() === text.trim().toLowerCase())
  if (kind !== 'mobile_phone' && kind !== 'landline') return false
  return phones.some((phone) => digitsOf(phone) === digitsOf(text))
}

/** The surer kinds come first: what overlaps one of them is part of it. */
const withoutOverlaps = (found: readonly PersonalFinding[]): readonly PersonalFinding[] => {
  const kept: PersonalFinding[] = []
  for (const finding of found) if (!kept.some((other) => overlaps(finding, other))) kept.push(finding)
  return kept.sort((one, other) => one.from - other.from)
}

const ASCII_NUMBERS: readonly NumberSearch[] = [identityNumbers, bankCards, mobilePhones]
const WRITTEN_OUT: readonly NumberSearch[] = [identityNumbers, bankCards, mobilePhones]

/**
 * Personal data in a text, in order and without overlaps. Numbers are found through full-width and Chinese digits, spaces,
 * hyphens, invisible characters, line breaks and cells of a table; what an office has declared its own is left out.
 * Source: 个人信息保护法 (2021) Art. 28; 政府信息公开条例 (2019) Art. 15.
 * @example findPersonalData('电话 138 1234 5678')[0].masked // '138****5678'
 */
export const findPersonalData = (
  text: string,
  allowed: AllowedContacts = NOBODYS,
): readonly PersonalFinding[] => {
  const narrow = narrowText(text)
  const lettered = letteredNumbers(text, narrow)
  const found = [
    ...lettered.filter(({ kind }) => kind === 'email'),
    ...searched(text, 'arabic', ASCII_NUMBERS),
    ...lettered.filter(({ kind }) => kind !== 'email'),
    ...searched(text, 'arabic', [landlines]),
    ...searched(text, 'any', WRITTEN_OUT),
    ...addresses(text, narrow),
    ...namesWithCondition(text, narrow),
  ]
  return withoutOverlaps(found).filter((finding) => !isAllowed(finding, allowed))
}

/**
 * A text with the official mask in place of each finding.
 * @example maskPersonalData('电话13812345678', findPersonalData('电话13812345678')) // '电话138****5678'
 */
export const maskPersonalData = (text: string, findings: readonly PersonalFinding[]): string =>
  [...findings]
    .sort((one, other) => other.from - one.from)
    .reduce((masked, { from, to, masked: mask }) => masked.slice(0, from) + mask + masked.slice(to), text)
