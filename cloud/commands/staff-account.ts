import { parseArgs } from 'node:util'
import { ERRORS } from '../../src/contract/errors'
import { GIVEN_ROLES } from '../../src/domain/people/staff-account'
import type { Role } from '../../src/domain/people/roles'
import { compose, settingsHere } from '../composition'
import { accountByOperator, type OperatorOrder } from '../usecases/people/operator-account'
import { fillTownship } from './fill-township'
import { lineFor } from './start-problem'

const USAGE =
  '用法 / usage: npm run staff-account -- 乡镇 账号 姓名 [--roles office_head,county] [--data 数据文件夹]'

/** What the operator may give: all that a head gives, and the county's. */
const ROLES: readonly string[] = [...GIVEN_ROLES, 'county']

interface Wanted extends OperatorOrder {
  readonly data: string | undefined
}

const readArguments = (argv: readonly string[]): Wanted | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { roles: { type: 'string', default: 'office_head' }, data: { type: 'string' } },
      allowPositionals: true,
    })
    const [tenant, account = '', displayName, more] = positionals
    const roles = values.roles.split(',')
    const isRight = /^[0-9A-Za-z._-]{3,40}$/.test(account) && roles.every((role) => ROLES.includes(role))
    if (tenant === undefined || displayName === undefined || more !== undefined || !isRight) return null
    return { tenant, account: account.toLowerCase(), displayName, roles: roles as Role[], data: values.data }
  } catch {
    return null
  }
}

const refuse = (text: string): number => {
  process.stderr.write(`${text}\n`)
  return 1
}

const openAccount = async ({ data, ...order }: Wanted): Promise<number> => {
  const composed = await compose(
    settingsHere(data === undefined ? process.env : { ...process.env, DATA_DIR: data }),
  )
  try {
    // On a new host this is the first thing that is done: the township comes in before its people.
    if ((await composed.storage.tenants()).length === 0) await fillTownship(composed)
    const issued = await accountByOperator(order, composed.world)
    if (!issued.ok) return refuse(`${order.tenant}：${ERRORS[issued.code].message}`)
    const { account, displayName, password, until } = issued.value
    process.stdout.write(
      `${displayName}　账号 / account: ${account}　一次性密码 / one-time password: ${password}　有效到 / until: ${until}\n`,
    )
    return 0
  } finally {
    await composed.close()
  }
}

/** `npm run staff-account`: the first account of a host, people of the county, and a new password for whoever lost his. */
export const main = async (argv: string[]): Promise<number> => {
  const wanted = readArguments(argv)
  if (wanted === null) return refuse(USAGE)
  try {
    return await openAccount(wanted)
  } catch (error) {
    return refuse(lineFor(error))
  }
}
