import { LANGUAGE_LABELS, lengthInWords, type Recording } from '../../../domain/attachments/recordings'

/** What a recording is called: 「傣语录音」. */
export const recordingName = ({ language }: Recording): string =>
  language === 'other' ? '录音（其他语言）' : `${LANGUAGE_LABELS[language]}录音`

/** Who speaks and how long: 「岩温 读，3 分 20 秒」. */
export const recordingFacts = ({ speaker, seconds }: Recording): string =>
  [...(speaker === '' ? [] : [`${speaker} 读`]), lengthInWords(seconds)].join('，')

/** A place in a recording as a clock shows it. @example clockOf(75) // '1:15' */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
