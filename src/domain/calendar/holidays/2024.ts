import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2024; New Year's Eve 2024-02-09 was a working Friday.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2024[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2024: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2023〕7号',
    publishedOn: day('2023-10-25'),
    year: 2024,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2024-01-01'), to: day('2024-01-01') },
      { festival: '春节', from: day('2024-02-10'), to: day('2024-02-17') },
      { festival: '清明节', from: day('2024-04-04'), to: day('2024-04-06') },
      { festival: '劳动节', from: day('2024-05-01'), to: day('2024-05-05') },
      { festival: '端午节', from: day('2024-06-10'), to: day('2024-06-10') },
      { festival: '中秋节', from: day('2024-09-15'), to: day('2024-09-17') },
      { festival: '国庆节', from: day('2024-10-01'), to: day('2024-10-07') },
    ],
    work: [
      { festival: '春节', on: day('2024-02-04') },
      { festival: '春节', on: day('2024-02-18') },
      { festival: '清明节', on: day('2024-04-07') },
      { festival: '劳动节', on: day('2024-04-28') },
      { festival: '劳动节', on: day('2024-05-11') },
      { festival: '中秋节', on: day('2024-09-14') },
      { festival: '国庆节', on: day('2024-09-29') },
      { festival: '国庆节', on: day('2024-10-12') },
    ],
    cancelledWork: [],
  },
]
