import type { InboxView, NoticeLink, NoticeView } from '../../../src/contract/inbox'
import { followName } from '../../../src/domain/following/follow'
import { OWN_KINDS } from '../../../src/domain/following/own-news'
import { DESK_ROLES } from '../../../src/domain/people/roles'
import { noticeWords } from '../../../src/domain/notices/notice-words'
import { fail, ok } from '../../../src/domain/result'
import type { KeptNotice, NoticeAbout } from '../../ports/inbox'
import type { Person } from '../../ports/people-store'
import type { Stores } from '../../ports/storage'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { casesHiddenFrom } from '../requests/cases-for-staff'
import { changing } from '../acting/changing'
import { followableFor } from './followable-for'
import { reading } from '../acting/reading'
import { DOCUMENT } from './tell-followers'
import { TOPIC_ABOUT } from './tell-of-topic'
import { REQUEST } from './tell-role'

const A_PAGE = 50

const isStaff = ({ roles }: Person): boolean => roles.some((role) => DESK_ROLES.includes(role))

const TAKEN_DOWN = '这份文件已经撤下。'

type Titles = ReadonlyMap<string, string>

const placeOf = ({ kind, id }: NoticeAbout): string => `${kind}:${id}`

/** Everything whose title a page of notices shows. */
const titledIn = (notices: readonly KeptNotice[]): readonly NoticeAbout[] => [
  ...notices.flatMap(({ about, facts }) => [about, ...(facts.gathered ?? [])]),
]

/** Titles are looked up each time: what has been taken down is named nowhere. */
const titlesFor = async (
  notices: readonly KeptNotice[],
  personId: string,
  stores: Stores,
): Promise<Titles> => {
  const all = titledIn(notices)
  const idsOf = (wanted: string) => [
    ...new Set(all.filter(({ kind }) => kind === wanted).map(({ id }) => id)),
  ]
  const documents = await stores.documents.titlesOf(idsOf(DOCUMENT))
  const gathered = notices.flatMap(({ facts }) => facts.gathered ?? [])
  const topicIds = [...new Set(gathered.filter(({ kind }) => kind === TOPIC_ABOUT).map(({ id }) => id))]
  const matters = gathered.flatMap(({ kind, id }) =>
    kind === 'request' || kind === 'complaint' ? [{ kind, subject: id } as const] : [],
  )
  const wanted = [...topicIds.map((subject) => ({ kind: 'topic', subject }) as const), ...matters]
  const { topics, own } = await followableFor(wanted, personId, stores)
  return new Map([
    ...[...documents].map(([id, title]) => [placeOf({ kind: DOCUMENT, id }), title] as const),
    ...own.flatMap(({ id, number }) =>
      OWN_KINDS.map((kind) => [placeOf({ kind, id }), `${number}有进展`] as const),
    ),
    ...topics.map(({ id, title }) => [placeOf({ kind: TOPIC_ABOUT, id }), title] as const),
  ])
}

const withTitle = (notice: KeptNotice, titles: Titles): KeptNotice =>
  notice.about.kind === DOCUMENT
    ? { ...notice, facts: { ...notice.facts, text: titles.get(placeOf(notice.about)) ?? TAKEN_DOWN } }
    : notice

const gatheredOf = ({ facts: { gathered = [] } }: KeptNotice, titles: Titles): readonly NoticeLink[] =>
  gathered.flatMap((about) => {
    const title = titles.get(placeOf(about))
    return title === undefined ? [] : [{ about, title }]
  })

/** What I follow that brought the news, each with the token that switches it off. */
const followsOf = async (
  { facts: { follows = [] } }: KeptNotice,
  personId: string,
  stores: Stores,
): Promise<NoticeView['follows']> => {
  if (follows.length === 0) return []
  const there = await followableFor(follows, personId, stores)
  return follows.map((follow) => ({
    name: followName(follow, there),
    off: stores.followLinks.tokenOf({ ...follow, personId }),
  }))
}

const noticeView = async (
  kept: KeptNotice,
  { person, titles }: { readonly person: Person; readonly titles: Titles },
  stores: Stores,
): Promise<NoticeView> => {
  const { id, topic, facts, about, toldAt, readAt } = withTitle(kept, titles)
  return {
    id,
    ...noticeWords(topic, facts, isStaff(person) ? 'staff' : 'resident'),
    number: facts.number,
    about,
    toldAt,
    isRead: readAt !== null,
    gathered: gatheredOf(kept, titles),
    follows: await followsOf(kept, person.id, stores),
  }
}

/** News of a case from which a member of staff has to step aside since is gone. */
const hiddenFrom = async (person: Person, stores: Stores): Promise<readonly NoticeAbout[]> =>
  isStaff(person) ? [...(await casesHiddenFrom(person, stores))].map((id) => ({ kind: REQUEST, id })) : []

/**
 * How much of an inbox is unread.
 * @example await unreadOf(caller.person, stores) // 3
 */
export const unreadOf = async (person: Person, stores: Stores): Promise<number> =>
  stores.inbox.countUnread(person.id, await hiddenFrom(person, stores))

const inboxOf = async (person: Person, stores: Stores, cursor = ''): Promise<InboxView> => {
  const hidden = await hiddenFrom(person, stores)
  const { notices, next } = await stores.inbox.listOf(person.id, { cursor, limit: A_PAGE, hidden })
  const titles = await titlesFor(notices, person.id, stores)
  const views: NoticeView[] = []
  for (const notice of notices) views.push(await noticeView(notice, { person, titles }, stores))
  return { notices: views, unread: await stores.inbox.countUnread(person.id, hidden), next }
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
