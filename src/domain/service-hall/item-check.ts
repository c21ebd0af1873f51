import { addDays, later, type IsoDate } from '../calendar/civil-date'

/**
 * Days after which a service item has to be looked at again: materials and telephones change.
 * Source: house rule (办事指南及时更新, 《政府信息公开条例》第五十三条第二项 for what is left out of date). Unit: calendar days.
 * @example CHECK_AGAIN_AFTER_DAYS // 180
 */
export const CHECK_AGAIN_AFTER_DAYS = 180

/** How fresh a service item is. */
export interface ItemFreshness {
  /** Day on which somebody last looked at it: the last check, or its publication. */
  readonly lastOn: IsoDate
  readonly wasChecked: boolean
  /** Last day on which it counts as looked at. */
  readonly dueOn: IsoDate
  readonly isOverdue: boolean
}

/**
 * Whether an item has to be checked again.
 * @example itemFreshness({ publishedOn: day('2026-01-01'), checkedOn: null, today: day('2026-07-01') }).isOverdue // true
 */
export const itemFreshness = ({
  publishedOn,
  checkedOn,
  today,
}: {
  readonly publishedOn: IsoDate
  readonly checkedOn: IsoDate | null
  readonly today: IsoDate
}): ItemFreshness => {
  const lastOn = checkedOn === null ? publishedOn : later(publishedOn, checkedOn)
  const dueOn = addDays(lastOn, CHECK_AGAIN_AFTER_DAYS)
  return {
    lastOn,
    wasChecked: checkedOn !== null && checkedOn >= publishedOn,
    dueOn,
    isOverdue: dueOn < today,
  }
}
