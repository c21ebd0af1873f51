import { day } from '../civil-date'
import type { LocalDays } from '../local-days'

/**
 * Days off that 德宏州 gives all cadres, with make-up Sundays. Days for one people only do not change working days.
 * Source: 《全国年节及纪念日放假办法》 Art. 4, autonomy regulation of 德宏州 Art. 66, yearly notices of the prefecture.
 * 2019–2022, 2024 and 2026 were not found and must be asked from the county; the national calendar stands there.
 * @example DEHONG_DAYS[0].festival // '目瑙纵歌节'
 */
export const DEHONG_DAYS: readonly LocalDays[] = [
  {
    festival: '目瑙纵歌节',
    off: [day('2018-03-01'), day('2018-03-02')],
    work: [],
    source: '德宏州人民政府办公室2018年放假通知（全文抄件）',
    verified: false,
    inForce: true,
  },
  {
    festival: '泼水节',
    off: [day('2018-04-11'), day('2018-04-12'), day('2018-04-13'), day('2018-04-14')],
    work: [day('2018-04-15')],
    source: '德宏州人民政府办公室2018年放假通知（全文抄件）',
    verified: false,
    inForce: true,
  },
  {
    festival: '州庆',
    off: [day('2018-07-23'), day('2018-07-24'), day('2018-07-25')],
    work: [],
    source: '德宏州人民政府办公室2018年放假通知（全文抄件）',
    verified: false,
    inForce: true,
  },
  {
    festival: '目瑙纵歌节',
    off: [day('2023-02-06'), day('2023-02-07')],
    work: [],
    source: '德宏州人民政府办公室2023年放假通知（两份抄件一致）',
    verified: true,
    inForce: true,
  },
  {
    festival: '泼水节',
    off: [day('2023-04-12'), day('2023-04-13'), day('2023-04-14'), day('2023-04-15')],
    work: [day('2023-04-16')],
    source: '德宏州人民政府办公室2023年放假通知（两份抄件一致）',
    verified: true,
    inForce: true,
  },
  {
    festival: '州庆纪念日',
    off: [day('2023-10-18'), day('2023-10-19'), day('2023-10-20'), day('2023-10-21')],
    work: [day('2023-10-22')],
    source: '德宏州人民政府办公室2023年放假通知（两份抄件一致）',
    verified: true,
    inForce: true,
  },
  {
    festival: '目瑙纵歌节',
    off: [day('2025-02-12'), day('2025-02-13'), day('2025-02-14'), day('2025-02-15')],
    work: [day('2025-02-16')],
    source: '来源较弱的一份抄件，待向县里核实',
    verified: false,
    inForce: false,
  },
  {
    festival: '泼水节',
    off: [day('2025-04-10'), day('2025-04-11'), day('2025-04-12'), day('2025-04-13')],
    work: [],
    source: '2025年新闻抄件',
    verified: false,
    inForce: true,
  },
]
