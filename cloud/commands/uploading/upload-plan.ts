import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { packageBytes } from './package-sizes'

type Variables = Readonly<Record<string, string | undefined>>

/** What is uploaded, once nothing stands in the way. The key stays out of it: it is read when it is needed. */
export interface UploadPlan {
  readonly appId: string
  readonly version: string
  readonly description: string
  /** Bytes of each package. */
  readonly packages: ReadonlyMap<string, number>
}

export interface UploadWish {
  /** Folder of the built mini-program. */
  readonly folder: string
  readonly version: string
  readonly description: string
}

/** WeChat's limit of a package, and what all may hold together. Unit: bytes. Kept as settings: WeChat changes them. */
const LARGEST_PACKAGE = 2 * 1024 * 1024
const LARGEST_WHOLE = 20 * 1024 * 1024
/** What a build names as its server when nobody said which. */
const NO_SERVER = 'api.gongkaitong.example'

const sizeProblems = (packages: ReadonlyMap<string, number>): readonly string[] => {
  const large = [...packages].filter(([, bytes]) => bytes > LARGEST_PACKAGE)
  const whole = [...packages.values()].reduce((sum, bytes) => sum + bytes, 0)
  return [
    ...large.map(([name, bytes]) => `${name} 有 ${bytes} 字节，一个包最多 ${LARGEST_PACKAGE} 字节`),
    ...(whole > LARGEST_WHOLE ? [`全部有 ${whole} 字节，最多 ${LARGEST_WHOLE} 字节`] : []),
  ]
}

const namesNoServer = (folder: string): boolean =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'))
    .some((file) => readFileSync(path.join(folder, file), 'utf8').includes(NO_SERVER))

/** Where the private key of the upload is; it never stands on the command line. */
export const keyFileOf = ({ WX_UPLOAD_KEY_FILE = '' }: Variables): string => WX_UPLOAD_KEY_FILE

const settingProblems = (variables: Variables, { version }: UploadWish): readonly string[] => {
  const { WX_APPID = '' } = variables
  const keyFile = keyFileOf(variables)
  return [
    ...(/^wx[0-9a-f]{16}$/.test(WX_APPID)
      ? []
      : ['缺少环境变量 WX_APPID，或者它不是小程序的 AppID（wx 加 16 位）']),
    ...(keyFile === '' ? ['缺少环境变量 WX_UPLOAD_KEY_FILE：代码上传密钥的文件'] : []),
    ...(keyFile !== '' && !existsSync(keyFile) ? ['WX_UPLOAD_KEY_FILE 指的文件不存在'] : []),
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`版本号“${version}”不对，请写成 1.2.3`]),
  ]
}

const buildProblems = (folder: string): readonly string[] => {
  if (!existsSync(path.join(folder, 'app.json'))) return [`${folder} 里没有小程序，请先 npm run build:weapp`]
  const server = namesNoServer(folder) ? ['这次构建没有写明服务器，请带 API_BASE=https://… 重新构建'] : []
  return [...server, ...sizeProblems(packageBytes(folder))]
}

/** The plan of an upload, or each thing that stands in its way (Chinese), with the cure. */
export const uploadPlan = (
  variables: Variables,
  wish: UploadWish,
): { readonly plan: UploadPlan | null; readonly problems: readonly string[] } => {
  const problems = [...settingProblems(variables, wish), ...buildProblems(wish.folder)]
  if (problems.length > 0) return { plan: null, problems }
  const { folder, version, description } = wish
  const plan = { appId: variables.WX_APPID ?? '', version, description, packages: packageBytes(folder) }
  return { plan, problems }
}

/** The plan in lines that may be read by anybody: no key, no path of one. */
export const planLines = ({ appId, version, description, packages }: UploadPlan): readonly string[] => [
  `小程序 ${appId}，版本 ${version}，说明：${description}`,
  ...[...packages].map(([name, bytes]) => `  ${name}  ${Math.ceil(bytes / 1024)} KB`),
]
