import type { InboxView, NoticeView } from '../../src/contract/inbox'
import { DESK_ROLES } from '../../src/domain/people/roles'
import { noticeWords } from '../../src/domain/notices/notice-words'
import { fail, ok } from '../../src/domain/result'
import type { KeptNotice, NoticeAbout } from '../ports/inbox'
import type { Person } from '../ports/people-store'
import type { Stores } from '../ports/storage'
import type { UseCase } from '../ports/use-case'
import { readerOf } from './actors-of'
import { auditEntry } from './audit-entry'
import { casesHiddenFrom } from './cases-for-staff'
import { changing } from './changing'
import { reading } from './reading'
import { DOCUMENT } from './tell-followers'
import { REQUEST } from './tell-role'

const A_PAGE = 50

const isStaff = ({ roles }: Person): boolean => roles.some((role) => DESK_ROLES.includes(role))

const TAKEN_DOWN = '这份文件已经撤下。'

/** The title of a document is looked up each time: what has been taken down is named nowhere. */
const withTitles = async (
  notices: readonly KeptNotice[],
  { documents }: Stores,
): Promise<readonly KeptNotice[]> => {
  const ids = notices.filter(({ about }) => about.kind === DOCUMENT).map(({ about }) => about.id)
  const titles = await documents.titlesOf([...new Set(ids)])
  return notices.map((notice) => {
    if (notice.about.kind !== DOCUMENT) return notice
    const text = titles.get(notice.about.id) ?? TAKEN_DOWN
    return { ...notice, facts: { ...notice.facts, text } }
  })
}

const noticeView =
  (side: 'resident' | 'staff') =>
  ({ id, topic, facts, about, toldAt, readAt }: KeptNotice): NoticeView => ({
    id,
    ...noticeWords(topic, facts, side),
    number: facts.number,
    about,
    toldAt,
    isRead: readAt !== null,
  })

/** News of a case from which a member of staff has to step aside since is gone. */
const hiddenFrom = async (person: Person, stores: Stores): Promise<readonly NoticeAbout[]> =>
  isStaff(person) ? [...(await casesHiddenFrom(person, stores))].map((id) => ({ kind: REQUEST, id })) : []

const inboxOf = async (person: Person, stores: Stores, cursor = ''): Promise<InboxView> => {
  const hidden = await hiddenFrom(person, stores)
  const { notices, next } = await stores.inbox.listOf(person.id, { cursor, limit: A_PAGE, hidden })
  const named = await withTitles(notices, stores)
  const side = isStaff(person) ? 'staff' : 'resident'
  const unread = await stores.inbox.countUnread(person.id, hidden)
  return { notices: named.map(noticeView(side)), unread, next }
}

/** What I was told, newest first, page by page. */
export const listOwnNotices: UseCase<{ readonly cursor: string }, InboxView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await inboxOf(caller.person, stores, input.cursor)))
}

/** Marks notices of mine as read; somebody else's are as if they didn't exist. */
export const markOwnNoticesRead: UseCase<{ readonly ids: readonly string[] }, InboxView> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { person } = caller
  return changing(world, tenant, async (stores) => {
    const now = world.clock.now()
    const read = await stores.inbox.markRead(person.id, input.ids, now)
    const facts = { act: 'read_notices', caseId: null, detail: { read } }
    if (read > 0) await stores.audit.write(auditEntry(readerOf(person), now, facts))
    return ok(await inboxOf(person, stores))
  })
}
