import type { ComplaintState } from './complaint-state'
import { KIND_RULES, type ComplaintKindRule } from './kinds'

/** To whom a villager turns about 村务公开: the law lets him choose. */
export const VILLAGE_RECEIVERS = ['township', 'county'] as const
export type VillageReceiver = (typeof VILLAGE_RECEIVERS)[number]

/** Chinese names. @example VILLAGE_RECEIVER_TEXTS.county // '县里' */
export const VILLAGE_RECEIVER_TEXTS: Readonly<Record<VillageReceiver, string>> = {
  township: '镇里',
  county: '县里',
}

/**
 * Who answers a letter: by its kind, and a complaint about 村务公开 that its sender addressed to the county by the county. Sorted
 * as another kind, it goes where that kind goes.
 * Source: 村民委员会组织法 Art. 31; Regulation (2019) Art. 47, 51; 信访工作条例 (2022) Art. 30, 31.
 * @example answeredBy({ kind: 'complaint', addressedTo: 'county' }) // 'county'
 */
export const answeredBy = ({
  kind,
  addressedTo,
}: Pick<ComplaintState, 'kind' | 'addressedTo'>): ComplaintKindRule['answeredBy'] =>
  kind === 'complaint' && addressedTo === 'county' ? 'county' : KIND_RULES[kind].answeredBy
