import * as z from 'zod/mini'
import { parseDay } from '../domain/calendar/civil-date'

/** A date that exists, written 2026-03-02; one that does not exist is refused as `no_such_date`. */
export const civilDay = z.string({ error: '请填写日期' }).check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期写成 2026-03-02 的样子'),
  z.refine((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text) || parseDay(text).ok, {
    error: '没有这一天，请检查日期',
    params: { code: 'no_such_date' },
  }),
)

/** The day on which something happened, where it was earlier than today: on paper, by post, on the telephone. */
export const earlier = z.optional(civilDay)
