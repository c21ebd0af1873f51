import type { IsoDate } from '../calendar/civil-date'
import { isHeldOn, type AppointmentState } from './appointment-at'
import { GROUP_POSTS, GROUP_POST_TEXTS, SINGLE_POSTS, type GroupPost } from './group-posts'

const rank = (post: GroupPost): number => GROUP_POSTS.indexOf(post)

/**
 * Who is what on a day: 组长 first, then as the posts stand, within a post whoever came first.
 * @example groupOn(appointments, day('2026-06-30'))[0]?.facts.post // 'head'
 */
export const groupOn = <A extends AppointmentState>(appointments: readonly A[], on: IsoDate): readonly A[] =>
  appointments
    .filter((each) => isHeldOn(each, on))
    .sort(
      ({ facts: one }, { facts: other }) =>
        rank(one.post) - rank(other.post) || one.from.localeCompare(other.from),
    )

/**
 * What is wrong with the group on a day, in Chinese: no head, two heads.
 * @example groupProblems([], day('2026-06-30')) // ['没有组长。', '没有办公室主任。']
 */
export const groupProblems = (appointments: readonly AppointmentState[], on: IsoDate): readonly string[] =>
  SINGLE_POSTS.flatMap((post) => {
    const holders = groupOn(appointments, on).filter(({ facts }) => facts.post === post)
    if (holders.length === 0) return [`没有${GROUP_POST_TEXTS[post]}。`]
    if (holders.length === 1) return []
    const names = holders.map(({ facts }) => facts.name).join('、')
    return [`${GROUP_POST_TEXTS[post]}有${holders.length}位：${names}。卸任的请登记免职。`]
  })
