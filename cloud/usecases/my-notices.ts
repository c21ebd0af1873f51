import type { InboxView, NoticeView } from '../../src/contract/inbox'
import { STAFF_ROLES } from '../../src/domain/people/roles'
import { noticeWords } from '../../src/domain/notices/notice-words'
import { fail, ok } from '../../src/domain/result'
import type { KeptNotice } from '../ports/inbox'
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

const SHOWN = 100

const isStaff = ({ roles }: Person): boolean => roles.some((role) => STAFF_ROLES.includes(role))

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

/** What a person may still see: news of a case from which he has to step aside since is gone. */
const inboxOf = async (person: Person, stores: Stores): Promise<InboxView> => {
  const all = await stores.inbox.listOf(person.id, SHOWN)
  const hidden = isStaff(person) ? await casesHiddenFrom(person, stores) : new Set<string>()
  const shown = all.filter(({ about }) => about.kind !== REQUEST || !hidden.has(about.id))
  const named = await withTitles(shown, stores)
  const notices = named.map(noticeView(isStaff(person) ? 'staff' : 'resident'))
  return { notices, unread: notices.filter(({ isRead }) => !isRead).length }
}

/** What I was told, newest first. */
export const listOwnNotices: UseCase<object, InboxView> = async ({ tenant, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => ok(await inboxOf(caller.person, stores)))
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
