import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { after, before, describe, it } from 'node:test'
import { ROOT } from '../support/source-tree'

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

/** Rule → a file that breaks it, and what that file says. */
const PLANTED: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'domain-is-pure': ['src/domain/planted.ts', "import '../contract/door'"],
  'contract-knows-domain-only': ['src/contract/planted.ts', "import '../services/api'"],
  'shared-code-uses-relative-imports': ['src/contract/aliased.ts', "import '@/domain/rule'"],
  'client-never-imports-cloud': ['src/services/planted.ts', "import '../../cloud/ports/store'"],
  'cloud-sees-domain-and-contract-only': [
    'cloud/http/planted-ui.ts',
    "import '../../src/components/ui/button'",
  ],
  'ui-parts-know-no-field': ['src/components/ui/planted.ts', "import '../../domain/rule'"],
  'case-parts-do-no-io': ['src/components/case/planted.ts', "import '../../services/api'"],
  'parts-are-platform-free': ['src/components/ui/planted-platform.ts', "import '@tarojs/taro'"],
  'features-are-neighbours': ['src/features/one/planted.ts', "import '../two/part'"],
  'pages-are-the-roof': ['src/features/one/planted-roof.ts', "import '../../pages/home/index'"],
  'staff-stays-in-its-package': ['src/pages/home/planted.ts', "import '../../features/staff-desk/part'"],
  'services-look-down': ['src/services/planted-up.ts', "import '../components/ui/button'"],
  'first-content-is-light': ['src/first-content/planted.ts', "import '../services/api'"],
  'handlers-are-thin': ['cloud/api/planted.ts', "import '../adapters/store'"],
  'use-cases-see-ports-only': ['cloud/usecases/planted.ts', "import 'node:fs'"],
  'acting-knows-no-area': ['cloud/usecases/acting/planted.ts', "import '../decide'"],
  'only-composition-picks-adapters': ['cloud/commands/planted.ts', "import '../adapters/store'"],
  'adapters-do-not-decide': ['cloud/adapters/planted.ts', "import '../usecases/decide'"],
  'only-composition-reads-env': ['cloud/http/planted.ts', "import '../env'"],
  'ports-are-words-only': ['cloud/ports/planted.ts', "import '../adapters/store'"],
  'http-does-not-decide': ['cloud/http/planted-decision.ts', "import '../usecases/decide'"],
  'no-test-code-in-product': ['cloud/usecases/planted-fake.ts', "import '../../test/fake'"],
  resolvable: ['cloud/http/planted-nowhere.ts', "import './nowhere'"],
  'no-cycle': ['src/domain/round.ts', "import './about'"],
}

const GROUND: Readonly<Record<string, string>> = {
  'src/domain/rule.ts': 'export const rule = 1',
  'src/domain/about.ts': "import './round'",
  'src/contract/door.ts': "import '../domain/rule'",
  'src/services/api.ts': "import '../contract/door'",
  'src/components/ui/button.ts': 'export const button = 1',
  'src/features/two/part.ts': 'export const part = 1',
  'src/features/staff-desk/part.ts': 'export const part = 1',
  'src/pages/home/index.ts': "import '../../features/two/part'",
  'cloud/ports/store.ts': 'export const store = 1',
  'cloud/adapters/store.ts': "import '../ports/store'",
  'cloud/usecases/decide.ts': "import '../ports/store'",
  'cloud/env.ts': 'export const env = 1',
  'test/fake.ts': 'export const fake = 1',
}

const cruise = (folder: string): readonly Violation[] => {
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const ran = spawnSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'cloud', 'test'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  )
  return (JSON.parse(ran.stdout) as { summary: { violations: Violation[] } }).summary.violations
}

describe('the arrows of the house', () => {
  let folder = ''
  let planted: readonly Violation[] = []

  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'gongkaitong-arrows-'))
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
      cpSync(path.join(ROOT, file), path.join(folder, file))
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'))
    const files = [...Object.entries(GROUND), ...Object.values(PLANTED)]
    for (const [file, text] of files) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), `${text}\n`)
    }
    planted = cruise(folder)
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('hold in the tree as it stands', () => {
    assert.deepEqual(
      cruise(ROOT).map((violation) => `${violation.rule.name}: ${violation.from}`),
      [],
    )
  })

  for (const [rule, [file]] of Object.entries(PLANTED)) {
    it(`are guarded: «${rule}» catches a planted ${file}`, () => {
      assert.ok(
        planted.some(
          (violation) => violation.rule.name === rule && (violation.from === file || rule === 'no-cycle'),
        ),
        `${rule} let ${file} pass`,
      )
    })
  }

  it('have a planted violation for every rule', () => {
    const rules = createRequire(__filename)('../../.dependency-cruiser.cjs') as {
      forbidden: { name: string }[]
    }
    assert.deepEqual(rules.forbidden.map((rule) => rule.name).sort(), Object.keys(PLANTED).sort())
  })
})
