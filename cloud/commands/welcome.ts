import type { OpenComposition } from '../composition'
import type { SeedReport } from '../seed/load-seed'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { ROLE_TEXTS } from '../../src/domain/information-request/terms'
import { DEMO_ACCOUNTS } from '../usecases/people/prepare-demo-people'

interface Facts {
  readonly port: number
  readonly composition: OpenComposition
  readonly seed: SeedReport
  readonly standsOn: IsoDate | null
}

const accountLines = (): readonly string[] => [
  '演示账号（只在演示模式下存在，请勿填写真实个人信息） / demo accounts, no real data please:',
  ...DEMO_ACCOUNTS.map(({ account, password, displayName, roles }) => {
    const role = roles.map((each) => ROLE_TEXTS[each]).join('、')
    return `  ${displayName}（${role}）  账号 account: ${account}  密码 password: ${password}`
  }),
]

/** What the server says once it serves. */
export const welcome = ({ port, composition, seed, standsOn }: Facts): string => {
  const { settings, storage, clock } = composition
  const place = storage.engine === 'pglite' ? `内置数据库 PGlite, ${settings.dataDir}` : 'PostgreSQL'
  const day = standsOn === null ? '' : '（由 --today 指定 / set by --today）'
  const loaded = `政府信息公开年报 ${seed.annualReports} 份，法律法规 ${seed.laws} 份`
  return [
    '',
    `公开通已启动 / gongkaitong is running:  http://localhost:${port}`,
    `今天 / today: ${clock.today()}${day}`,
    `数据 / data: ${place}`,
    `已载入 / loaded: ${seed.township}，${loaded} / ${seed.annualReports + seed.laws} documents`,
    ...(settings.isDemo ? accountLines() : []),
    '按 Ctrl+C 停止 / press Ctrl+C to stop',
    '',
  ].join('\n')
}
