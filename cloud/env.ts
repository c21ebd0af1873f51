/** What the server was told by its surroundings, checked once. */
export interface Settings {
  /** '' = embedded database in `dataDir`. */
  readonly databaseUrl: string
  readonly dataDir: string
  readonly port: number
  /** Demo accounts and a stand-in for WeChat; never with real data. */
  readonly isDemo: boolean
  readonly secrets: Secrets
  readonly wechat: { readonly appId: string; readonly secret: string } | null
  /** Whether a reverse proxy of ours sets `x-real-ip`. */
  readonly trustsProxy: boolean
}

/** Keys are 32 bytes each. */
export interface Secrets {
  /** Key id → key; the first writes, the others still read. */
  readonly fieldKeys: Readonly<Record<string, Uint8Array>>
  readonly currentKeyId: string
  readonly blindIndexKey: Uint8Array
  readonly jobSecret: string
}

type Variables = Readonly<Record<string, string | undefined>>

/** Settings are missing or wrong; each problem is one Chinese/English line. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

const WHAT: Readonly<Record<string, string>> = {
  DATABASE_URL: 'PostgreSQL 连接串 / PostgreSQL connection string, postgres://…',
  FIELD_KEYS: '个人信息加密密钥 / keys for personal fields, id:base64(32 bytes)[,older …]',
  BLIND_INDEX_KEY: '盲索引密钥 / key of the blind index, base64(32 bytes)',
  JOB_SECRET: '定时任务口令（至少 16 位）/ secret of the job caller, 16 characters or more',
  WX_APPID: '小程序 AppID / app id of the mini-program',
  WX_SECRET: '小程序密钥 / secret of the mini-program',
  PORT: '端口号 1–65535 / port number',
}

const missing = (name: string): string => `缺少环境变量 ${name}：${WHAT[name]} (missing)`
const broken = (name: string): string => `环境变量 ${name} 不对：${WHAT[name]} (malformed)`

const keyOf = (text: string): Uint8Array | null => {
  const key = Buffer.from(text.trim(), 'base64')
  return key.length === 32 ? key : null
}

const keysOf = (text: string): readonly (readonly [string, Uint8Array])[] | null => {
  const pairs = text.split(',').map((pair) => {
    const [id = '', key = ''] = pair.trim().split(':')
    const bytes = keyOf(key)
    return /^[A-Za-z0-9-]{1,20}$/.test(id) && bytes !== null ? ([id, bytes] as const) : null
  })
  return pairs.every((pair) => pair !== null) ? pairs : null
}

/** Reads the secrets from variables; problems are added to the list. */
const secretsFrom = (variables: Variables, problems: string[]): Secrets | null => {
  const { FIELD_KEYS = '', BLIND_INDEX_KEY = '', JOB_SECRET = '' } = variables
  const given = { FIELD_KEYS, BLIND_INDEX_KEY, JOB_SECRET }
  const before = problems.length
  for (const [name, value] of Object.entries(given)) if (value === '') problems.push(missing(name))
  const keys = keysOf(FIELD_KEYS)
  const blindIndexKey = keyOf(BLIND_INDEX_KEY)
  if (FIELD_KEYS !== '' && keys === null) problems.push(broken('FIELD_KEYS'))
  if (BLIND_INDEX_KEY !== '' && blindIndexKey === null) problems.push(broken('BLIND_INDEX_KEY'))
  if (JOB_SECRET !== '' && JOB_SECRET.length < 16) problems.push(broken('JOB_SECRET'))
  const currentKeyId = keys?.[0]?.[0]
  if (problems.length > before || keys === null || blindIndexKey === null || currentKeyId === undefined)
    return null
  return { fieldKeys: Object.fromEntries(keys), currentKeyId, blindIndexKey, jobSecret: JOB_SECRET }
}

const wechatFrom = ({ WX_APPID = '', WX_SECRET = '' }: Variables, isDemo: boolean, problems: string[]) => {
  if (WX_APPID !== '' && WX_SECRET !== '') return { appId: WX_APPID, secret: WX_SECRET }
  const isHalf = WX_APPID !== '' || WX_SECRET !== ''
  if (isDemo && !isHalf) return null
  if (WX_APPID === '') problems.push(missing('WX_APPID'))
  if (WX_SECRET === '') problems.push(missing('WX_SECRET'))
  return null
}

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536

/** How demo mode is decided and where its secrets come from. */
export interface DemoRules {
  /** Whether an embedded database without DEMO=0 means demo. */
  readonly embeddedIsDemo: boolean
  /** Secrets made once and kept in the data folder; only asked in demo mode. */
  readonly demoSecrets: (dataDir: string) => Secrets
}

/**
 * Reads and checks every variable once. Outside demo mode nothing has a default that opens anything.
 * Throws SettingsError that names each missing or malformed one.
 */
export const readSettings = (variables: Variables, rules: DemoRules): Settings => {
  const problems: string[] = []
  const databaseUrl = variables.DATABASE_URL ?? ''
  const dataDir = variables.DATA_DIR || '.data'
  const port = Number(variables.PORT || 3000)
  const isDemo = variables.DEMO === '1' || (variables.DEMO !== '0' && rules.embeddedIsDemo && databaseUrl === '')
  if (databaseUrl === '' && !isDemo && !rules.embeddedIsDemo) problems.push(missing('DATABASE_URL'))
  if (databaseUrl !== '' && !/^postgres(ql)?:\/\//.test(databaseUrl)) problems.push(broken('DATABASE_URL'))
  if (!isPort(port)) problems.push(broken('PORT'))
  const wechat = wechatFrom(variables, isDemo, problems)
  const given = isDemo && !variables.FIELD_KEYS ? null : secretsFrom(variables, problems)
  if (problems.length > 0) throw new SettingsError(problems)
  const secrets = given ?? rules.demoSecrets(dataDir)
  return { databaseUrl, dataDir, port, isDemo, secrets, wechat, trustsProxy: variables.TRUST_PROXY === '1' }
}
