import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2023, and 2022-12-31.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2023[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2023: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2022〕16号',
    publishedOn: day('2022-12-08'),
    year: 2023,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2022-12-31'), to: day('2023-01-02') },
      { festival: '春节', from: day('2023-01-21'), to: day('2023-01-27') },
      { festival: '清明节', from: day('2023-04-05'), to: day('2023-04-05') },
      { festival: '劳动节', from: day('2023-04-29'), to: day('2023-05-03') },
      { festival: '端午节', from: day('2023-06-22'), to: day('2023-06-24') },
      { festival: '中秋节、国庆节', from: day('2023-09-29'), to: day('2023-10-06') },
    ],
    work: [
      { festival: '春节', on: day('2023-01-28') },
      { festival: '春节', on: day('2023-01-29') },
      { festival: '劳动节', on: day('2023-04-23') },
      { festival: '劳动节', on: day('2023-05-06') },
      { festival: '端午节', on: day('2023-06-25') },
      { festival: '国庆节', on: day('2023-10-07') },
      { festival: '国庆节', on: day('2023-10-08') },
    ],
    cancelledWork: [],
  },
]
