import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2021.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2021[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2021: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2020〕27号',
    publishedOn: day('2020-11-25'),
    year: 2021,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2021-01-01'), to: day('2021-01-03') },
      { festival: '春节', from: day('2021-02-11'), to: day('2021-02-17') },
      { festival: '清明节', from: day('2021-04-03'), to: day('2021-04-05') },
      { festival: '劳动节', from: day('2021-05-01'), to: day('2021-05-05') },
      { festival: '端午节', from: day('2021-06-12'), to: day('2021-06-14') },
      { festival: '中秋节', from: day('2021-09-19'), to: day('2021-09-21') },
      { festival: '国庆节', from: day('2021-10-01'), to: day('2021-10-07') },
    ],
    work: [
      { festival: '春节', on: day('2021-02-07') },
      { festival: '春节', on: day('2021-02-20') },
      { festival: '劳动节', on: day('2021-04-25') },
      { festival: '劳动节', on: day('2021-05-08') },
      { festival: '中秋节', on: day('2021-09-18') },
      { festival: '国庆节', on: day('2021-09-26') },
      { festival: '国庆节', on: day('2021-10-09') },
    ],
    cancelledWork: [],
  },
]
