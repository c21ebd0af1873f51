import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { planLines, uploadPlan } from '../../../cloud/commands/uploading/upload-plan'
import { main } from '../../../cloud/commands/weapp-upload'
import { temporaryFolder } from '../../support/databases'

const APP_ID = 'wx0123456789abcdef'

/** A built mini-program: app.json and one script in main, one in a sub-package. */
const built = (script = 'const server="https://gk.example.gov.cn"', bytesBelow = 10) => {
  const folder = path.join(temporaryFolder(), 'weapp')
  mkdirSync(path.join(folder, 'pages/staff'), { recursive: true })
  writeFileSync(path.join(folder, 'app.json'), JSON.stringify({ subPackages: [{ root: 'pages/staff' }] }))
  writeFileSync(path.join(folder, 'app.js'), script)
  writeFileSync(path.join(folder, 'app.js.map'), 'x'.repeat(5_000_000))
  writeFileSync(path.join(folder, 'pages/staff/index.js'), 'x'.repeat(bytesBelow))
  return folder
}
const keyFile = () => {
  const file = path.join(temporaryFolder(), 'private.key')
  writeFileSync(file, 'KEY-OF-THE-UPLOAD')
  return file
}
const wish = (folder: string, version = '1.2.3') => ({ folder, version, description: '试' })

describe('an upload of the mini-program', () => {
  it('is planned package by package, and its key stands nowhere', () => {
    const variables = { WX_APPID: APP_ID, WX_UPLOAD_KEY_FILE: keyFile() }
    const { plan, problems } = uploadPlan(variables, wish(built()))
    assert.deepEqual(problems, [])
    assert.deepEqual([...(plan?.packages.keys() ?? [])], ['main', 'pages/staff/'])
    assert.equal(plan?.packages.get('pages/staff/'), 10)
    assert.ok((plan?.packages.get('main') ?? 0) < 1000, 'maps are not uploaded')
    const told = plan === null ? '' : planLines(plan).join('\n')
    assert.doesNotMatch(told, /KEY-OF-THE-UPLOAD|private\.key/)
  })

  it('says everything that stands in the way at once', () => {
    const { plan, problems } = uploadPlan({}, wish(path.join(temporaryFolder(), 'none'), 'new'))
    assert.equal(plan, null)
    assert.equal(problems.length, 4)
    assert.match(problems.join('\n'), /WX_APPID[\s\S]*WX_UPLOAD_KEY_FILE[\s\S]*版本号[\s\S]*build:weapp/)
  })

  it('is refused for a build without a server, for a tourist, and for a package that is too large', () => {
    const variables = { WX_APPID: APP_ID, WX_UPLOAD_KEY_FILE: keyFile() }
    const problemsOf = (folder: string, given = variables) => uploadPlan(given, wish(folder)).problems.join()
    assert.match(problemsOf(built('const s="https://api.gongkaitong.example"')), /API_BASE/)
    assert.match(problemsOf(built(), { ...variables, WX_APPID: 'touristappid' }), /WX_APPID/)
    assert.match(problemsOf(built(undefined, 2_200_000)), /pages\/staff\/ 有 2200000 字节/)
  })

  it('is only checked with --dry-run', async () => {
    const before = { ...process.env }
    process.env.WX_APPID = APP_ID
    process.env.WX_UPLOAD_KEY_FILE = keyFile()
    try {
      assert.equal(await main(['--dry-run', '--folder', built(), '--version', '1.2.3']), 0)
      assert.equal(await main(['--dry-run', '--folder', built(), '--version', 'x']), 1)
    } finally {
      process.env = before
    }
  })
})
