import type { FileAnswer } from '../../../src/contract/endpoint'
import type { InputOf } from '../../../src/contract/endpoint'
import type { deleteOwnData, OwnDataView } from '../../../src/contract/own-data'
import { ownDataRules, type OwnDataCounts } from '../../../src/domain/privacy/own-data'
import { fail, ok } from '../../../src/domain/result'
import type { Answer, Asked, Caller, UseCase, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { pictureOf } from '../requests/case-picture'
import { changing } from '../acting/changing'
import { listWhoReadMyData } from './list-access-to-my-data'
import { listOwnCases } from '../requests/list-my-cases'
import { listOwnComplaints, readOwnComplaint } from '../complaints/my-complaints'
import { listOwnDevices } from './my-devices'
import { listOwnFollows } from '../notices/my-follows'
import { listOwnTopics, readOwnTopic } from '../participation/my-topics'
import { byResident } from '../acting/own-actor'
import { ownDataPage, type OwnDataPart } from './own-data-page'
import { PERSONAL_FIELD_LABELS } from '../requests/personal-field-labels'
import { readOwnCase } from '../requests/read-my-case'
import { reading } from '../acting/reading'

/** The answer of a use case that can only be refused where there is no session or township. */
const given = <Output>(answer: Answer<Output>): Output => {
  if (!answer.ok) throw new Error(`own data could not be read: ${answer.code}`)
  return answer.value
}

const ownMatters = async (asked: Asked<object>, world: World) => {
  const { cases } = given(await listOwnCases(asked, world))
  const { complaints } = given(await listOwnComplaints(asked, world))
  const { topics } = given(await listOwnTopics(asked, world))
  return { cases, complaints, topics }
}

/** What I have here, and what deleting would do to it. */
export const viewOwnData: UseCase<object, OwnDataView> = async (asked, world) => {
  const { tenant, caller } = asked
  if (caller === null) return fail('unauthenticated')
  const { cases, complaints, topics } = await ownMatters(asked, world)
  return reading(world, tenant, async ({ ownData, cases: store, settings }) => {
    const { id, roles } = caller.person
    const today = world.clock.today()
    const open = (await store.listOfApplicant(id)).filter(
      (record) => pictureOf(record, settings, today).state.isOpen,
    )
    const counts: OwnDataCounts = {
      ...(await ownData.counts(id)),
      requests: cases.length,
      letters: complaints.length,
      topics: topics.length,
      comments: (await ownData.comments(id)).length,
    }
    return ok({
      lines: ownDataRules().map((rule) => ({ ...rule, count: counts[rule.kind] })),
      inHand: open.map(({ number }) => number),
      mayDelete: roles.every((role) => role === 'resident'),
    })
  })
}

const each = async <Item extends { readonly id: string }, Output>(
  items: readonly Item[],
  read: (id: string) => Promise<Answer<Output>>,
): Promise<readonly Output[]> => {
  const views: Output[] = []
  for (const { id } of items) views.push(given(await read(id)))
  return views
}

const fieldsOf = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [PERSONAL_FIELD_LABELS[name] ?? name, value]),
  )

/** What lies in the stores and in no view. */
const keptOf = (
  asked: Asked<object>,
  caller: Caller,
  { world, cases }: { world: World; cases: readonly { id: string; number: string }[] },
) =>
  reading(world, asked.tenant, async ({ personalFields, ownData, phones, inbox }) => {
    const { id } = caller.person
    const forms = []
    for (const { id: caseId, number } of cases)
      forms.push({ 申请编号: number, ...fieldsOf(await personalFields.read(caseId)) })
    const { notices } = await inbox.listOf(id, { cursor: '', limit: 1000, hidden: [] })
    const phone = await phones.phoneOf(id)
    return ok({ forms, comments: await ownData.comments(id), notices, phone: phone === null ? [] : [phone] })
  })

const partsOf = async (
  asked: Asked<object>,
  caller: Caller,
  world: World,
): Promise<readonly OwnDataPart[]> => {
  const { cases, complaints, topics } = await ownMatters(asked, world)
  const at = (id: string) => ({ ...asked, input: { id } })
  const kept = given(await keptOf(asked, caller, { world, cases }))
  const { id, displayName, isGuest } = caller.person
  return [
    { title: '我', items: [{ 编号: id, 称呼: displayName, 只在这部手机: isGuest ? '是' : '否' }] },
    { title: '手机号码', items: kept.phone },
    { title: '申请表上的个人信息', items: kept.forms },
    { title: '政府信息公开申请', items: await each(cases, (of) => readOwnCase(at(of), world)) },
    { title: '来信', items: await each(complaints, (of) => readOwnComplaint(at(of), world)) },
    { title: '点题', items: await each(topics, (of) => readOwnTopic(at(of), world)) },
    { title: '对草案的意见', items: kept.comments },
    { title: '关注', items: given(await listOwnFollows(asked, world)).follows },
    { title: '消息', items: kept.notices },
    { title: '登录着的设备', items: given(await listOwnDevices(asked, world)).devices },
    { title: '谁看过我的资料', items: given(await listWhoReadMyData(asked, world)).entries },
  ]
}

/** Everything about me in one zip. Source: 个人信息保护法 Art. 45. */
export const exportAllOwnData: UseCase<object, FileAnswer> = async (asked, world) => {
  const { tenant, caller } = asked
  if (caller === null) return fail('unauthenticated')
  const parts = await partsOf(asked, caller, world)
  const now = world.clock.now()
  const noted = await changing(world, tenant, async ({ audit, settings }) => {
    await audit.write(
      auditEntry(byResident(caller), now, { act: 'export_own_data', caseId: null, detail: {} }),
    )
    return ok(settings.office.township)
  })
  if (!noted.ok) return noted
  const utf8 = new TextEncoder()
  const json = Object.fromEntries(parts.map(({ title, items }) => [title, items]))
  const files = new Map([
    ['我的资料.html', utf8.encode(ownDataPage(`我在${noted.value}的资料`, parts))],
    ['我的资料.json', utf8.encode(`${JSON.stringify({ madeAt: now, tenant, ...json }, null, 2)}\n`)],
  ])
  return ok({ name: '我的资料.zip', mediaType: 'application/zip', bytes: await world.zipper.pack(files) })
}

/** Deletes what may be deleted. Source: 个人信息保护法 Art. 47. */
export const deleteAllOwnData: UseCase<
  InputOf<typeof deleteOwnData>,
  { readonly deleted: readonly string[] }
> = ({ tenant, caller }, world) =>
  changing(world, tenant, async ({ ownData, audit }) => {
    if (caller === null) return fail('unauthenticated')
    if (!caller.person.roles.every((role) => role === 'resident'))
      return fail('forbidden', { message: '工作人员账号由本单位负责人停用，不在这里删除' })
    await ownData.remove(caller.person.id)
    const facts = { act: 'delete_own_data', caseId: null, detail: {} }
    await audit.write(auditEntry(byResident(caller), world.clock.now(), facts))
    return ok({
      deleted: ownDataRules().flatMap(({ name, staysBecause }) => (staysBecause === null ? [name] : [])),
    })
  })
