import type { Post } from '../../../src/domain/people/organisation'
import type { Role } from '../../../src/domain/people/roles'
import { ok } from '../../../src/domain/result'
import type { Stores } from '../../ports/storage'
import type { Answer, World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { giveItemsToUnits } from '../catalogue/give-items-to-units'
import { JOB } from '../acting/job-actor'

/** An account that exists in demo mode only; its password is no secret. */
export interface DemoAccount {
  readonly account: string
  readonly password: string
  readonly displayName: string
  readonly roles: readonly Role[]
}

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { account: 'resident', password: 'demo-resident', displayName: '演示居民', roles: ['resident'] },
  { account: 'clerk', password: 'demo-clerk', displayName: '演示经办', roles: ['clerk'] },
  { account: 'reviewer', password: 'demo-reviewer', displayName: '演示组织委员', roles: ['reviewer'] },
  {
    account: 'secrecy',
    password: 'demo-secrecy',
    displayName: '演示保密员',
    roles: ['confidentiality_reviewer'],
  },
  { account: 'head', password: 'demo-head', displayName: '演示负责人', roles: ['office_head'] },
  { account: 'mayor', password: 'demo-mayor', displayName: '演示镇长', roles: ['mayor'] },
  { account: 'handler', password: 'demo-handler', displayName: '演示承办', roles: ['handler'] },
  { account: 'village', password: 'demo-village', displayName: '演示村务员', roles: ['village_clerk'] },
  { account: 'county', password: 'demo-county', displayName: '演示县办', roles: ['county'] },
]

const prepare = async (demo: DemoAccount, { people, audit }: Stores, world: World): Promise<void> => {
  const id = world.identity.newId()
  const { displayName, roles } = demo
  await people.create({ id, displayName, roles, isGuest: false })
  const hash = await world.identity.hashPassword(demo.password)
  await people.setPassword(id, { account: demo.account, hash })
  const facts = { act: 'prepare_demo_account', caseId: null, detail: { account: demo.account } }
  await audit.write(auditEntry(JOB, world.clock.now(), facts))
}

/** Where the demo people sit: a case about the clerk's office is left to the handler of another, and to the mayor. */
const DEMO_UNITS = [
  { id: 'party-government-office', name: '党政综合办公室', members: ['clerk', 'head'] },
  { id: 'social-affairs-office', name: '社会事务办公室', members: ['handler'] },
  { id: 'agriculture-centre', name: '农业农村服务中心', members: [] },
] as const

const prepareChart = async (stores: Stores): Promise<void> => {
  const { people, organisation } = stores
  if ((await organisation.chart()).units.length > 0) return
  const posts: Post[] = []
  for (const [account, unitId] of DEMO_UNITS.flatMap(({ id, members }) =>
    members.map((who) => [who, id] as const),
  )) {
    const found = await people.findByAccount(account)
    if (found !== null) posts.push({ personId: found.person.id, unitId })
  }
  const units = DEMO_UNITS.map(({ id, name }) => ({ id, name, parentId: null }))
  await organisation.put({ units, posts, deputyships: [] })
  await giveItemsToUnits(stores)
}

/** Makes the demo accounts and the organisation chart that aren't there yet. Only ever called in demo mode. */
export const prepareDemoPeople = (world: World, tenant: string): Promise<Answer<readonly DemoAccount[]>> =>
  changing(world, tenant, async (stores) => {
    for (const demo of DEMO_ACCOUNTS) {
      if ((await stores.people.findByAccount(demo.account)) === null) await prepare(demo, stores, world)
    }
    await prepareChart(stores)
    return ok(DEMO_ACCOUNTS)
  })
