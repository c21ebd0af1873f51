/** What is spoken in a recording. Peoples of 德宏: 傣, 景颇 (景颇语 and 载瓦语), 傈僳, 阿昌, 德昂. */
export const SPOKEN_LANGUAGES = [
  'mandarin',
  'yunnan',
  'dai',
  'jingpo',
  'zaiwa',
  'lisu',
  'achang',
  'deang',
  'other',
] as const
export type SpokenLanguage = (typeof SPOKEN_LANGUAGES)[number]

/** What each language is called here. */
export const LANGUAGE_LABELS: Readonly<Record<SpokenLanguage, string>> = {
  mandarin: '普通话',
  yunnan: '云南方言',
  dai: '傣语',
  jingpo: '景颇语',
  zaiwa: '载瓦语',
  lisu: '傈僳语',
  achang: '阿昌语',
  deang: '德昂语',
  other: '其他语言',
}

/** A document read out by a person. */
export interface Recording {
  readonly language: SpokenLanguage
  /** Who speaks; '' where that isn't said. */
  readonly speaker: string
  /** Length, rounded up. Unit: seconds. */
  readonly seconds: number
}

/** Most bytes of a recording: some twenty minutes. */
export const LARGEST_RECORDING = 20 * 1024 * 1024

/**
 * A length as people say it.
 * @example lengthInWords(200) // '3 分 20 秒'
 */
export const lengthInWords = (seconds: number): string => {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)]
  if (minutes === 0) return `${rest} 秒`
  return rest === 0 ? `${minutes} 分` : `${minutes} 分 ${rest} 秒`
}
