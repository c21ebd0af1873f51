/** Every lawful way a request ends (docs/statute.md §1.5); stored as written here. */
export const OUTCOME_CODES = [
  'already_public',
  'granted',
  'partial',
  'secret',
  'law_forbids',
  'safety',
  'third_party',
  'internal',
  'process',
  'case_file',
  'special_query',
  'not_exist',
  'not_ours',
  'need_making',
  'still_unclear',
  'petition_like',
  'repeat',
  'publication',
  'abusive',
  'confirm_again',
  'abandoned',
  'fee_unpaid',
  'other',
] as const

export type OutcomeCode = (typeof OUTCOME_CODES)[number]
