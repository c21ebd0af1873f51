/** Every letter and form that an office issues on a request. Source: 宿政办函〔2021〕21号, the set of a city's kit. */
export const LETTER_KIND_CODES = [
  'registration',
  'registration_form',
  'correction_notice',
  'reasons_notice',
  'delay_notice',
  'extension_notice',
  'third_party_consultation',
  'consultation_answer_form',
  'consultation_notice',
  'disclosure_notice',
  'agency_consultation',
  'assistance_letter',
  'fee_notice',
  'reply',
  'closing_notice',
] as const

export type LetterKind = (typeof LETTER_KIND_CODES)[number]

/** Registers in which letters are numbered, each gap-free by year; `case`: the letter bears the number of its case. */
export const LETTER_SERIES = ['reply', 'notice', 'consultation'] as const
export type LetterSeries = (typeof LETTER_SERIES)[number]

/** To whom a letter goes; only the first kind is the applicant's to read, the last stays in the file. */
export type Addressee = 'applicant' | 'third_party' | 'agency' | 'office'

/** What sets one kind of letter apart. */
export interface LetterKindFacts {
  /** Chinese, follows the name of the agency in the title. */
  readonly title: string
  /** Chinese, as lists name it. */
  readonly name: string
  readonly addressee: Addressee
  /** `case`: no register of its own, it bears the number of its case. */
  readonly series: LetterSeries | 'case'
  readonly article: string
  /** Whether it carries the office's seal; a form for others to fill in does not. */
  readonly sealed: boolean
  /** Whether a proof of service (送达回证) goes along. */
  readonly withProofOfService: boolean
}

type Row = readonly [title: string, name: string, article: string]

const kind = (
  [title, name, article]: Row,
  [addressee, series]: readonly [Addressee, LetterKindFacts['series']],
  withProofOfService: boolean,
): LetterKindFacts => ({
  title,
  name,
  addressee,
  series,
  article: `《政府信息公开条例》${article}`,
  sealed: true,
  withProofOfService,
})

/**
 * The table of letters: title, addressee, register, article, seal and proof of service.
 * Source: Regulation (2019) Art. 29–37, 42; kinds of 宿政办函〔2021〕21号.
 * @example LETTER_KINDS.fee_notice.series // 'notice'
 */
export const LETTER_KINDS: Readonly<Record<LetterKind, LetterKindFacts>> = {
  registration: kind(
    ['政府信息公开申请登记回执', '登记回执', '第二十九条、第三十一条'],
    ['applicant', 'case'],
    false,
  ),
  registration_form: {
    ...kind(
      ['政府信息公开申请登记表', '登记表', '第二十九条、第三十一条、第四十五条'],
      ['office', 'case'],
      false,
    ),
    sealed: false,
  },
  correction_notice: kind(
    ['政府信息公开申请补正告知书', '补正告知书', '第三十条'],
    ['applicant', 'notice'],
    true,
  ),
  reasons_notice: kind(
    ['政府信息公开申请说明理由告知书', '说明理由告知书', '第三十五条'],
    ['applicant', 'notice'],
    true,
  ),
  delay_notice: kind(
    ['政府信息公开申请延迟答复告知书', '延迟答复告知书', '第三十五条'],
    ['applicant', 'notice'],
    true,
  ),
  extension_notice: kind(
    ['政府信息公开申请延期答复告知书', '延期答复告知书', '第三十三条第二款'],
    ['applicant', 'notice'],
    true,
  ),
  third_party_consultation: kind(
    ['政府信息公开征求意见书', '征求意见书（第三方）', '第三十二条'],
    ['third_party', 'consultation'],
    true,
  ),
  consultation_answer_form: {
    ...kind(
      ['政府信息公开征求意见确认函', '征求意见确认函', '第三十二条'],
      ['third_party', 'consultation'],
      false,
    ),
    sealed: false,
  },
  consultation_notice: kind(
    ['政府信息公开征求意见告知书', '征求意见告知书', '第三十二条、第三十三条第三款'],
    ['applicant', 'notice'],
    false,
  ),
  disclosure_notice: kind(
    ['依申请公开政府信息告知书', '依申请公开告知书（第三方）', '第三十二条'],
    ['third_party', 'consultation'],
    true,
  ),
  agency_consultation: kind(
    ['政府信息公开征求意见书', '征求意见书（共同制作机关）', '第三十四条'],
    ['agency', 'consultation'],
    true,
  ),
  assistance_letter: kind(
    ['政府信息公开申请协办函', '协办函', '第十条、第三十四条'],
    ['agency', 'consultation'],
    false,
  ),
  fee_notice: kind(
    ['政府信息公开信息处理费收费通知书', '收费通知书', '第四十二条'],
    ['applicant', 'notice'],
    true,
  ),
  reply: kind(['政府信息公开申请答复书', '答复书', '第三十六条'], ['applicant', 'reply'], true),
  closing_notice: kind(
    ['政府信息公开申请不再处理告知书', '不再处理告知书', '第三十条、第三十五条、第四十二条'],
    ['applicant', 'notice'],
    true,
  ),
}
