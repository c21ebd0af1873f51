import * as z from 'zod/mini'
import type { TownshipName } from '../domain/county/new-township'
import { line, optionalLine } from './applicant'
import { byId, identifier, nothing } from './case-id'
import { answering } from './endpoint'
import type { OneTimePassword, StaffAccountView } from './staff-accounts'

/** What a new township of the county starts with, and what is to be told apart. */
export interface NewTownshipDesk {
  /** Townships of the county that are there. */
  readonly taken: readonly TownshipName[]
  /** The county as it stands before the names of its townships, e.g. 盈江县; '' where they share nothing. */
  readonly county: string
  /** Office hours of the neighbour, to begin with. */
  readonly hours: string
  readonly units: readonly string[]
  readonly windows: readonly string[]
  /** What it gets of itself. */
  readonly gets: { readonly catalogueItems: number; readonly laws: number; readonly localDays: number }
}

const lines = (label: string) =>
  z
    .array(line(label, 40), { error: `请填写${label}，一行一个` })
    .check(z.minLength(1, `至少写一个${label}`), z.maxLength(40, `${label}最多 40 个`))

const latin = (label: string, example: string) =>
  line(label, 40).check(
    z.regex(/^[0-9A-Za-z._-]{3,40}$/, `${label}用 3 到 40 位字母、数字，例如 ${example}`),
    z.toLowerCase(),
  )

/** A new township, as the county sets it up. */
export const newTownshipForm = z.strictObject({
  township: line('乡镇全称', 30).check(
    z.regex(/(镇|乡|街道)$/, '乡镇全称写到“镇”“乡”或者“街道”，例如盈江县平原镇'),
  ),
  id: latin('英文简称', 'pingyuan').check(
    z.regex(/^[a-z][a-z0-9-]*$/i, '英文简称以字母开头，只用字母、数字和横线'),
  ),
  caseNumberPrefix: line('申请编号字头', 8),
  letterNumberPrefix: line('答复文号字头', 8),
  address: line('办公地址', 120),
  hours: line('办公时间', 120),
  phone: optionalLine('办公电话', 40),
  postcode: optionalLine('邮政编码', 6),
  email: optionalLine('电子邮箱', 100),
  units: lines('内设机构'),
  windows: lines('办事窗口'),
  headName: line('负责人姓名', 30),
  headAccount: latin('负责人账号', 'lihua'),
})
export type NewTownshipForm = z.infer<typeof newTownshipForm>

/** What a new township starts with. For the county. */
export const readNewTownshipDesk = answering<NewTownshipDesk>()({
  area: 'reports',
  method: 'GET',
  path: '/new-township',
  input: nothing,
})

/** A township that was set up just now. */
export interface FoundedTownship extends TownshipName {
  /** The person who keeps its accounts; a password is issued next. */
  readonly headId: string
}

/** Sets a township of the county up, once per `Idempotency-Key`: all of it or nothing. Its laws come in with `loadLaws`. */
export const foundTownship = answering<FoundedTownship>()({
  area: 'reports',
  method: 'POST',
  path: '/townships',
  input: newTownshipForm,
})

/** Brings the next laws into a new township, and tells how many of how many are there; asked until all are. `from`: how many are there. */
export const loadLaws = answering<{ readonly done: number; readonly of: number }>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/laws',
  input: () =>
    z.strictObject({
      id: identifier,
      from: z.int({ error: '缺少从第几部装起' }).check(z.minimum(0, '从第几部装起不对')),
    }),
})

/** Heads of a township's office, who keep its accounts. */
export interface TownshipHeads {
  readonly township: string
  readonly heads: readonly Pick<
    StaffAccountView,
    'id' | 'account' | 'displayName' | 'status' | 'signedInAt' | 'hasSecondFactor' | 'removal'
  >[]
}

/** Who keeps the accounts of a township of the county. */
export const readTownshipHeads = answering<TownshipHeads>()({
  area: 'reports',
  method: 'GET',
  path: '/townships/:id/heads',
  input: byId,
})

/** Opens an account for a head of a township where nobody is left who could. */
export const openTownshipHead = answering<{ readonly id: string }>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/heads',
  input: () =>
    z.strictObject({
      id: identifier,
      displayName: line('姓名', 30),
      account: latin('账号', 'lihua'),
      reason: line('为什么由县里开', 200),
    }),
})

/** Ends every session of a head on every device, without a new password: a phone was lost, or somebody else has it. */
export const endHeadSessions = answering<{ readonly ended: number }>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/heads/:person/sessions/end',
  input: () => z.strictObject({ id: identifier, person: identifier }),
})

/** A one-time password for a head: for a new township, or for one who forgot his and has no colleague. */
export const issueHeadPassword = answering<OneTimePassword>()({
  area: 'reports',
  method: 'POST',
  path: '/townships/:id/heads/:person/password',
  input: () => z.strictObject({ id: identifier, person: identifier }),
})
