import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { temporaryFolder } from '../../support/databases'
import { ROOT } from '../../support/source-tree'

describe('npm run export-township and npm run hand-over', () => {
  for (const [command, asked] of [
    ['export-township', ['zhanxi']],
    ['hand-over', ['zhanxi', '2025']],
  ] as const)
    it(`say in one line why a folder can’t be opened, and how to go on: ${command}`, () => {
      const folder = temporaryFolder()
      const file = path.join(folder, 'a-file')
      writeFileSync(file, '')
      const words = [command, ...asked, path.join(folder, 'out.zip'), '--data', path.join(file, 'inside')]
      const run = () =>
        execFileSync(process.execPath, [path.join(ROOT, 'cloud/commands/run.mjs'), ...words], {
          stdio: 'pipe',
        })
      assert.throws(run, (error: { status?: number; stderr?: Buffer }) => {
        const lines = String(error.stderr).trim().split('\n')
        assert.deepEqual([error.status, lines.length], [1, 1], lines.join('\n'))
        return /^数据文件夹不能写入，请检查权限，或用 --data 换一个/.test(lines[0] ?? '')
      })
    })
})
