import { templatesOf, type MessageTemplate } from '../src/domain/notices/message-templates'
import { keyOf, keysOf, type Secrets } from './secrets'

/** The mini-program, as WeChat knows it. */
export interface WechatAccount {
  readonly appId: string
  readonly secret: string
  readonly templates?: readonly MessageTemplate[]
  /** Token and EncodingAESKey of the message push; null where none is set up. */
  readonly push?: { readonly token: string; readonly aesKey: string } | null
  /** Another address in tests. */
  readonly baseUrl?: string
}

/** The county's gateway for text messages. */
export interface SmsAccount {
  readonly url: string
  readonly token: string
  readonly template: string
}

/** What the server was told by its surroundings, checked once. */
export interface Settings {
  /** '' = embedded database in `dataDir`; in memory where that is '' too. */
  readonly databaseUrl: string
  readonly dataDir: string
  readonly port: number
  /** Demo accounts and a stand-in for WeChat; never with real data. */
  readonly isDemo: boolean
  readonly secrets: Secrets
  readonly wechat: WechatAccount | null
  /** The county's gateway for text messages; null: a demo prints the codes, elsewhere nobody signs in by phone. */
  readonly sms?: SmsAccount | null
  /** Whether a reverse proxy of ours sets `x-real-ip`. */
  readonly trustsProxy: boolean
  /** Where the public reaches this host, for feeds, sitemaps and pages; '' = where the request was sent. */
  readonly publicOrigin: string
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
  WX_TEMPLATES:
    '订阅消息模板 / subscribe message templates, [{"purpose":"progress","id":"…","fields":{"thing1":"title"}}]',
  WX_PUSH_TOKEN: '消息推送 Token（3–32 位字母数字）/ token of the message push',
  WX_PUSH_AES_KEY: '消息推送 EncodingAESKey（43 位）/ EncodingAESKey of the message push, 43 characters',
  SMS_URL: '短信网关地址 https://… / address of the gateway for text messages',
  SMS_TOKEN: '短信网关口令 / token of the gateway',
  PUBLIC_ORIGIN: '对外网址，如 https://gk.example.gov.cn / address the public uses, without a path',
  PORT: '端口号 1–65535 / port number',
}

const missing = (name: string): string => `缺少环境变量 ${name}：${WHAT[name]} (missing)`
const broken = (name: string): string => `环境变量 ${name} 不对：${WHAT[name]} (malformed)`

const SECRET_NAMES = ['FIELD_KEYS', 'BLIND_INDEX_KEY', 'JOB_SECRET'] as const
const SHORTEST_JOB_SECRET = 16

/** Whether each secret, once given, has the right form. */
const isWellFormed = (name: (typeof SECRET_NAMES)[number], value: string): boolean => {
  if (name === 'FIELD_KEYS') return keysOf(value) !== null
  return name === 'BLIND_INDEX_KEY' ? keyOf(value) !== null : value.length >= SHORTEST_JOB_SECRET
}

/** Reads the secrets from variables; problems are added to the list. */
const secretsFrom = (variables: Variables, problems: string[]): Secrets | null => {
  const wrong = SECRET_NAMES.flatMap((name) => {
    const value = variables[name] ?? ''
    if (value === '') return [missing(name)]
    return isWellFormed(name, value) ? [] : [broken(name)]
  })
  problems.push(...wrong)
  const keys = keysOf(variables.FIELD_KEYS ?? '')
  const blindIndexKey = keyOf(variables.BLIND_INDEX_KEY ?? '')
  const currentKeyId = keys?.[0]?.[0]
  if (wrong.length > 0 || keys === null || blindIndexKey === null || currentKeyId === undefined) return null
  const jobSecret = variables.JOB_SECRET ?? ''
  return { fieldKeys: Object.fromEntries(keys), currentKeyId, blindIndexKey, jobSecret }
}

/** Templates of subscribe messages; none where none are named. */
const messageTemplatesFrom = (
  { WX_TEMPLATES = '' }: Variables,
  problems: string[],
): readonly MessageTemplate[] => {
  if (WX_TEMPLATES === '') return []
  try {
    const templates = templatesOf(JSON.parse(WX_TEMPLATES))
    if (templates !== null) return templates
  } catch {
    // Not JSON: said below, as whatever else is wrong with it.
  }
  problems.push(broken('WX_TEMPLATES'))
  return []
}

/** The gateway; none where it is not named. Half of it is a mistake. */
const smsFrom = (
  { SMS_URL = '', SMS_TOKEN = '', SMS_TEMPLATE = '' }: Variables,
  problems: string[],
): SmsAccount | null => {
  if (SMS_URL === '' && SMS_TOKEN === '') return null
  if (!/^https?:\/\/[^\s]+$/.test(SMS_URL)) problems.push(broken('SMS_URL'))
  if (SMS_TOKEN === '') problems.push(missing('SMS_TOKEN'))
  return { url: SMS_URL, token: SMS_TOKEN, template: SMS_TEMPLATE }
}

/** Keys of the message push; none where none is named. Half of it is a mistake. */
const pushFrom = (
  { WX_PUSH_TOKEN = '', WX_PUSH_AES_KEY = '' }: Variables,
  problems: string[],
): WechatAccount['push'] => {
  if (WX_PUSH_TOKEN === '' && WX_PUSH_AES_KEY === '') return null
  if (!/^[A-Za-z0-9]{3,32}$/.test(WX_PUSH_TOKEN)) problems.push(broken('WX_PUSH_TOKEN'))
  if (!/^[A-Za-z0-9]{43}$/.test(WX_PUSH_AES_KEY)) problems.push(broken('WX_PUSH_AES_KEY'))
  return { token: WX_PUSH_TOKEN, aesKey: WX_PUSH_AES_KEY }
}

const wechatFrom = (variables: Variables, isDemo: boolean, problems: string[]): WechatAccount | null => {
  const { WX_APPID = '', WX_SECRET = '' } = variables
  const templates = messageTemplatesFrom(variables, problems)
  const push = pushFrom(variables, problems)
  if (WX_APPID !== '' && WX_SECRET !== '') return { appId: WX_APPID, secret: WX_SECRET, templates, push }
  const isHalf = WX_APPID !== '' || WX_SECRET !== '' || push !== null
  if (isDemo && !isHalf) return null
  if (WX_APPID === '') problems.push(missing('WX_APPID'))
  if (WX_SECRET === '') problems.push(missing('WX_SECRET'))
  return null
}

const DEFAULT_PORT = 3000

const isPort = (port: number): boolean => Number.isInteger(port) && port > 0 && port < 65_536

/** How demo mode is decided and where its secrets come from. */
export interface DemoRules {
  /** Whether an embedded database without DEMO=0 means demo. */
  readonly embeddedIsDemo: boolean
  /** Secrets made once and kept in the data folder; only asked in demo mode. */
  readonly demoSecrets: (dataDir: string) => Secrets
}

const databaseFrom = (
  { DATABASE_URL = '' }: Variables,
  mayBeEmbedded: boolean,
  problems: string[],
): string => {
  if (DATABASE_URL === '' && !mayBeEmbedded) problems.push(missing('DATABASE_URL'))
  if (DATABASE_URL !== '' && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) problems.push(broken('DATABASE_URL'))
  return DATABASE_URL
}

const portFrom = ({ PORT }: Variables, problems: string[]): number => {
  const port = Number(PORT || DEFAULT_PORT)
  if (!isPort(port)) problems.push(broken('PORT'))
  return port
}

const originFrom = ({ PUBLIC_ORIGIN = '' }: Variables, problems: string[]): string => {
  if (PUBLIC_ORIGIN !== '' && !/^https?:\/\/[\w.-]+(:\d+)?$/.test(PUBLIC_ORIGIN))
    problems.push(broken('PUBLIC_ORIGIN'))
  return PUBLIC_ORIGIN
}

const isDemoMode = ({ DEMO, DATABASE_URL = '' }: Variables, { embeddedIsDemo }: DemoRules): boolean =>
  DEMO === '1' || (DEMO !== '0' && embeddedIsDemo && DATABASE_URL === '')

/**
 * Reads and checks every variable once. Outside demo mode nothing has a default that opens anything.
 * Throws SettingsError that names each missing or malformed one.
 */
export const readSettings = (variables: Variables, rules: DemoRules): Settings => {
  const problems: string[] = []
  const isDemo = isDemoMode(variables, rules)
  const databaseUrl = databaseFrom(variables, isDemo || rules.embeddedIsDemo, problems)
  const port = portFrom(variables, problems)
  const publicOrigin = originFrom(variables, problems)
  const wechat = wechatFrom(variables, isDemo, problems)
  const sms = smsFrom(variables, problems)
  const given = isDemo && !variables.FIELD_KEYS ? null : secretsFrom(variables, problems)
  if (problems.length > 0) throw new SettingsError(problems)
  const dataDir = variables.DATA_DIR || '.data'
  const secrets = given ?? rules.demoSecrets(dataDir)
  const trustsProxy = variables.TRUST_PROXY === '1'
  return { databaseUrl, dataDir, port, isDemo, secrets, wechat, sms, trustsProxy, publicOrigin }
}
