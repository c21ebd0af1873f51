import * as z from 'zod/mini'
import type { IsoDate } from '../domain/calendar/civil-date'
import type { Fulfilment, MonthHandled } from '../domain/service-hall/fulfilment'
import type { ItemFreshness } from '../domain/service-hall/item-check'
import type { ServiceHall } from '../domain/service-hall/service-hall'
import type { ServicePart } from '../domain/service-hall/service-parts'
import { WEEKDAYS } from '../domain/service-hall/service-window'
import { line, optionalLine } from './applicant'
import { identifier, nothing } from './case-id'
import { answering } from './endpoint'
import type { ServiceItemLine } from './service-hall'

/** A version of the hall: who changed it, when and why. */
export interface HallVersionView {
  readonly version: number
  readonly savedAt: string
  /** Name of whoever saved it; '' for what the township began with. */
  readonly by: string
  readonly because: string
}

/** A service item at the desk. */
export interface DeskServiceItem extends ServiceItemLine, ItemFreshness {
  /** Name of whoever checked it last; '' where nobody did. */
  readonly checkedBy: string
  /** Parts of a guide that its text doesn't have. */
  readonly missing: readonly ServicePart[]
  readonly months: readonly MonthHandled[]
  readonly fulfilment: Fulfilment | null
}

/** A guide that nobody has looked at for too long. */
export interface GuideToCheck {
  readonly id: string
  readonly title: string
  readonly dueOn: IsoDate
}

/** 办事大厅 at the desk. */
export interface HallDesk {
  readonly today: IsoDate
  readonly version: number
  readonly hall: ServiceHall
  /** What of the windows nobody has registered yet, in Chinese. */
  readonly missing: readonly string[]
  readonly items: readonly DeskServiceItem[]
  /** Newest first. */
  readonly versions: readonly HallVersionView[]
  readonly mayChange: boolean
}

/** The hall with its windows, items and versions. */
export const readHallDesk = answering<HallDesk>()({
  area: 'services',
  method: 'GET',
  path: '/hall',
  input: nothing,
})

const version = z.int({ error: '缺少页面版本，请刷新后再改' })
const because = optionalLine('为什么改', 200)

const duty = z.strictObject({
  weekday: z.union(
    WEEKDAYS.map((weekday) => z.literal(weekday)),
    { error: '请选择星期几' },
  ),
  people: optionalLine('值班人员', 100),
})

/** Adds a window (`windowId` is '') or changes one; refused in words by the domain. Needs `Idempotency-Key`. */
export const saveWindow = answering<HallDesk>()({
  area: 'services',
  method: 'POST',
  path: '/hall/windows',
  input: () =>
    z.strictObject({
      version,
      windowId: optionalLine('窗口', 64),
      window: z.strictObject({
        name: optionalLine('窗口名称', 60),
        covers: optionalLine('办什么事', 300),
        place: optionalLine('在哪里', 120),
        hours: optionalLine('办公时间', 120),
        phone: optionalLine('电话', 40),
        queueNote: optionalLine('排队提示', 200),
        sourceNote: optionalLine('资料来源', 300),
        duty: z.array(duty).check(z.maxLength(7, '一周只有七天')),
      }),
      because,
    }),
})

/** Takes a window away; it stays in the versions. Needs `Idempotency-Key`. */
export const removeWindow = answering<HallDesk>()({
  area: 'services',
  method: 'POST',
  path: '/hall/windows/remove',
  input: () => z.strictObject({ version, windowId: identifier, because: line('为什么去掉', 200) }),
})

/** Saves what holds for the whole hall and the way to the app (一部手机办事通). Needs `Idempotency-Key`. */
export const saveHallNote = answering<HallDesk>()({
  area: 'services',
  method: 'POST',
  path: '/hall/note',
  input: () =>
    z.strictObject({
      version,
      note: optionalLine('大厅说明', 500),
      sourceNote: optionalLine('资料来源', 500),
      bridge: z.strictObject({
        name: optionalLine('应用名称', 40),
        link: optionalLine('网址', 300),
        canDo: optionalLine('能办什么', 1000),
        howTo: optionalLine('怎么用', 1000),
        sourceNote: optionalLine('资料来源', 300),
      }),
      because,
    }),
})

/** Puts down that an item was looked at and is right. Needs `Idempotency-Key`. */
export const checkServiceItem = answering<HallDesk>()({
  area: 'services',
  method: 'POST',
  path: '/items/:id/check',
  input: () => z.strictObject({ id: identifier, note: optionalLine('核对说明', 200) }),
})

const figure = (label: string) => z.int({ error: `${label}请填写整数` })

/** Records how many matters of an item were finished in a month; a second time corrects it. Needs `Idempotency-Key`. */
export const recordServiceMonth = answering<HallDesk>()({
  area: 'services',
  method: 'POST',
  path: '/items/:id/months',
  input: () =>
    z.strictObject({
      id: identifier,
      month: optionalLine('月份', 7),
      handled: figure('办结件数'),
      inTime: figure('按承诺办结的件数'),
      source: optionalLine('数字来源', 100),
    }),
})
