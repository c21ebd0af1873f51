import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2025, the first year with thirteen statutory days.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2025[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2025: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2024〕12号',
    publishedOn: day('2024-11-12'),
    year: 2025,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2025-01-01'), to: day('2025-01-01') },
      { festival: '春节', from: day('2025-01-28'), to: day('2025-02-04') },
      { festival: '清明节', from: day('2025-04-04'), to: day('2025-04-06') },
      { festival: '劳动节', from: day('2025-05-01'), to: day('2025-05-05') },
      { festival: '端午节', from: day('2025-05-31'), to: day('2025-06-02') },
      { festival: '国庆节、中秋节', from: day('2025-10-01'), to: day('2025-10-08') },
    ],
    work: [
      { festival: '春节', on: day('2025-01-26') },
      { festival: '春节', on: day('2025-02-08') },
      { festival: '劳动节', on: day('2025-04-27') },
      { festival: '国庆节', on: day('2025-09-28') },
      { festival: '国庆节', on: day('2025-10-11') },
    ],
    cancelledWork: [],
  },
]
