import type { IsoDate } from './civil-date'
import type { HolidayNotice } from './holiday-notice'
import { HOLIDAYS_2018 } from './holidays/2018'
import { HOLIDAYS_2019 } from './holidays/2019'
import { HOLIDAYS_2020 } from './holidays/2020'
import { HOLIDAYS_2021 } from './holidays/2021'
import { HOLIDAYS_2022 } from './holidays/2022'
import { HOLIDAYS_2023 } from './holidays/2023'
import { HOLIDAYS_2024 } from './holidays/2024'
import { HOLIDAYS_2025 } from './holidays/2025'
import { HOLIDAYS_2026 } from './holidays/2026'

/**
 * Every national notice the product knows, oldest first. Add next year's file here (docs/runbook.md).
 * @example PUBLISHED_NOTICES[PUBLISHED_NOTICES.length - 1].year // 2026
 */
export const PUBLISHED_NOTICES: readonly HolidayNotice[] = [
  ...HOLIDAYS_2018,
  ...HOLIDAYS_2019,
  ...HOLIDAYS_2020,
  ...HOLIDAYS_2021,
  ...HOLIDAYS_2022,
  ...HOLIDAYS_2023,
  ...HOLIDAYS_2024,
  ...HOLIDAYS_2025,
  ...HOLIDAYS_2026,
]

/**
 * The notices that had been published by a given day, to rebuild the calendar as it was known then.
 * @example noticesKnownOn(day('2020-01-26')).some((notice) => notice.number === '国办发明电〔2020〕1号') // false
 */
export const noticesKnownOn = (date: IsoDate): readonly HolidayNotice[] =>
  PUBLISHED_NOTICES.filter((notice) => notice.publishedOn <= date)
