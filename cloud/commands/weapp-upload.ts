import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { keyFileOf, planLines, uploadPlan, type UploadPlan } from './uploading/upload-plan'

const ROOT = path.resolve(import.meta.dirname, '../..')

/** Not among our dependencies: it brings a thousand packages that nothing else needs (docs/wechat.md). */
const UPLOADER = 'miniprogram-ci'
const HOW_TO_GET_IT = `没有装 ${UPLOADER}。请运行：npm install --no-save ${UPLOADER}@2 ，再上传；也可以用微信开发者工具上传 dist/weapp`

interface Uploader {
  readonly Project: new (facts: object) => object
  upload(order: object): Promise<unknown>
}

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  folder: { type: 'string', default: path.join(ROOT, 'dist', 'weapp') },
  version: { type: 'string', default: '' },
  description: { type: 'string', default: '' },
} as const

const ownVersion = (): string =>
  String((JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string }).version)

const say = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)
const warn = (lines: readonly string[]): void => void process.stderr.write(`${lines.join('\n')}\n`)

const loadUploader = async (): Promise<Uploader | null> => {
  try {
    const loaded = (await import(UPLOADER)) as Uploader & { readonly default?: Uploader }
    return loaded.default ?? loaded
  } catch {
    return null
  }
}

const upload = async ({ appId, version, description }: UploadPlan, folder: string): Promise<number> => {
  const uploader = await loadUploader()
  if (uploader === null) {
    warn([HOW_TO_GET_IT])
    return 1
  }
  const project = new uploader.Project({
    appid: appId,
    type: 'miniProgram',
    projectPath: folder,
    privateKeyPath: keyFileOf(process.env),
    ignores: ['node_modules/**/*'],
  })
  await uploader.upload({ project, version, desc: description, setting: { es6: false, minify: false } })
  say(['已上传。请到微信公众平台“版本管理”里提交审核。'])
  return 0
}

/**
 * `npm run weapp:upload`: uploads the built mini-program for review; with `--dry-run` it checks everything, says what would go,
 * and nothing leaves the machine. 0: done, 1: something stands in the way.
 */
export const main = async (argv: string[]): Promise<number> => {
  const { values } = parseArgs({ args: argv, options: OPTIONS })
  const { folder, description } = values
  const version = values.version === '' ? ownVersion() : values.version
  const wish = { folder, version, description: description === '' ? `公开通 ${version}` : description }
  const { plan, problems } = uploadPlan(process.env, wish)
  if (plan === null) {
    warn(problems)
    return 1
  }
  say(planLines(plan))
  if (!values['dry-run']) return upload(plan, folder)
  say(['只作检查，没有上传。'])
  return 0
}
