import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2026.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2026[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2026: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2025〕7号',
    publishedOn: day('2025-11-04'),
    year: 2026,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2026-01-01'), to: day('2026-01-03') },
      { festival: '春节', from: day('2026-02-15'), to: day('2026-02-23') },
      { festival: '清明节', from: day('2026-04-04'), to: day('2026-04-06') },
      { festival: '劳动节', from: day('2026-05-01'), to: day('2026-05-05') },
      { festival: '端午节', from: day('2026-06-19'), to: day('2026-06-21') },
      { festival: '中秋节', from: day('2026-09-25'), to: day('2026-09-27') },
      { festival: '国庆节', from: day('2026-10-01'), to: day('2026-10-07') },
    ],
    work: [
      { festival: '元旦', on: day('2026-01-04') },
      { festival: '春节', on: day('2026-02-14') },
      { festival: '春节', on: day('2026-02-28') },
      { festival: '劳动节', on: day('2026-05-09') },
      { festival: '国庆节', on: day('2026-09-20') },
      { festival: '国庆节', on: day('2026-10-10') },
    ],
    cancelledWork: [],
  },
]
