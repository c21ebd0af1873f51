import { day } from '../civil-date'
import type { HolidayNotice } from '../holiday-notice'

const SOURCE = '国务院办公厅通知；与两份公开日历数据逐日比对'

/**
 * Days off in 2022; 2022-12-31 comes from the notice for 2023.
 * Number and date of the notice are from memory until read in the notice itself (`numberVerified`).
 * @example HOLIDAYS_2022[0].off[0].festival // '元旦'
 */
export const HOLIDAYS_2022: readonly HolidayNotice[] = [
  {
    number: '国办发明电〔2021〕11号',
    publishedOn: day('2021-10-25'),
    year: 2022,
    source: SOURCE,
    verified: true,
    numberVerified: false,
    off: [
      { festival: '元旦', from: day('2022-01-01'), to: day('2022-01-03') },
      { festival: '春节', from: day('2022-01-31'), to: day('2022-02-06') },
      { festival: '清明节', from: day('2022-04-03'), to: day('2022-04-05') },
      { festival: '劳动节', from: day('2022-04-30'), to: day('2022-05-04') },
      { festival: '端午节', from: day('2022-06-03'), to: day('2022-06-05') },
      { festival: '中秋节', from: day('2022-09-10'), to: day('2022-09-12') },
      { festival: '国庆节', from: day('2022-10-01'), to: day('2022-10-07') },
    ],
    work: [
      { festival: '春节', on: day('2022-01-29') },
      { festival: '春节', on: day('2022-01-30') },
      { festival: '清明节', on: day('2022-04-02') },
      { festival: '劳动节', on: day('2022-04-24') },
      { festival: '劳动节', on: day('2022-05-07') },
      { festival: '国庆节', on: day('2022-10-08') },
      { festival: '国庆节', on: day('2022-10-09') },
    ],
    cancelledWork: [],
  },
]
