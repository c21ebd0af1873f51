import type { IsoDate } from '../calendar/civil-date'
import { parsePhone, PHONE_MESSAGE } from '../people/phone'
import { fail, ok } from '../result'
import type { Result } from '../result'
import { compactText } from '../search/fold-text'

/** What lies below a township: 村 with its village committee, or 社区 with its residents' committee. */
export const VILLAGE_KINDS = ['village', 'community'] as const
export type VillageKind = (typeof VILLAGE_KINDS)[number]

/** Chinese words of the kinds. @example VILLAGE_KIND_TEXTS.community // '社区' */
export const VILLAGE_KIND_TEXTS: Readonly<Record<VillageKind, string>> = {
  village: '村',
  community: '社区',
}

/** What a township says of one of its villages. */
export interface VillageFacts {
  readonly name: string
  readonly kind: VillageKind
  /** Groups of villagers (村民小组); null where nobody said. */
  readonly groupCount: number | null
  /** '' where none is known: people are told the township's. */
  readonly phone: string
  /** Where the notice board (公示栏) stands; '' where nobody said. */
  readonly boardPlace: string
  /** Place in lists, from 1. */
  readonly position: number
}

/** A village as a township keeps it. */
export interface Village extends VillageFacts {
  readonly id: string
  /** Day from which it is kept here: nothing is owed for periods that ended before. */
  readonly since: IsoDate
  /** Day from which it no longer is, e.g. merged into another (撤并); null while it is. */
  readonly retiredOn: IsoDate | null
}

const NAME = /(村|社区|寨)$/u
const SHORTEST = 2
const LONGEST = 20
const MOST_GROUPS = 200
const HIGHEST_POSITION = 999

const wrong = (field: keyof VillageFacts, message: string) => fail('invalid_field', { field, message })

const isCount = (count: number, most: number): boolean =>
  Number.isInteger(count) && count >= 1 && count <= most

const checkedPhone = (typed: string): Result<string, 'invalid_field'> => {
  const text = typed.trim()
  if (text === '' || /^1\d{4}$/.test(text)) return ok(text)
  const phone = parsePhone(text)
  return phone.ok ? ok(phone.value.number) : wrong('phone', `村里的电话不对。${PHONE_MESSAGE}`)
}

/**
 * Facts of a village, written in one way: the name in full, whole numbers, a telephone that can be dialled or none.
 * Fails: `invalid_field` with the `field` and, in Chinese, what to do.
 * @example checkVillage({ ...facts, name: ' 芒线村 ' }) // ok({ …, name: '芒线村' })
 */
export const checkVillage = (given: VillageFacts): Result<VillageFacts, 'invalid_field'> => {
  const name = compactText(given.name.trim())
  const length = Array.from(name).length
  if (length < SHORTEST || length > LONGEST) return wrong('name', `村名要 ${SHORTEST} 到 ${LONGEST} 个字`)
  if (!NAME.test(name)) return wrong('name', '村名请写全，最后一个字是“村”“寨”或者“社区”')
  if (given.groupCount !== null && !isCount(given.groupCount, MOST_GROUPS))
    return wrong('groupCount', `村民小组写 1 到 ${MOST_GROUPS} 之间的整数，不清楚可以不写`)
  if (!isCount(given.position, HIGHEST_POSITION))
    return wrong('position', `排在第几写 1 到 ${HIGHEST_POSITION} 之间的整数`)
  const phone = checkedPhone(given.phone)
  return phone.ok ? ok({ ...given, name, phone: phone.value, boardPlace: given.boardPlace.trim() }) : phone
}

/**
 * Who publishes the affairs of a village: its own committee, not the township.
 * Source: 《村民委员会组织法》第三十条; for communities 《城市居民委员会组织法》.
 * @example villageIssuer('盏西镇', { name: '芒线村', kind: 'village' }) // '盏西镇芒线村村民委员会'
 */
export const villageIssuer = (
  township: string,
  { name, kind }: Pick<VillageFacts, 'name' | 'kind'>,
): string => `${township}${name}${kind === 'community' ? '居民委员会' : '村民委员会'}`

/**
 * Whether a village is kept on a day.
 * @example isKeptOn({ since, retiredOn: day('2026-03-01') }, day('2026-03-01')) // false
 */
export const isKeptOn = ({ retiredOn }: Pick<Village, 'retiredOn'>, today: IsoDate): boolean =>
  retiredOn === null || retiredOn > today
