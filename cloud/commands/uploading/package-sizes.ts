import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[]
  readonly subpackages?: readonly { readonly root: string }[]
}

/** Maps and licences aren't uploaded. */
const LEFT_BEHIND = /\.(map|LICENSE\.txt)$/

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((entry) => String(entry).split(path.sep).join('/'))
    .filter((file) => statSync(path.join(folder, file)).isFile() && !LEFT_BEHIND.test(file))

/** Bytes of the main package (`main`) and of each sub-package, by its root. */
export const packageBytes = (folder: string): ReadonlyMap<string, number> => {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const bytes = new Map<string, number>(['main', ...roots].map((name) => [name, 0]))
  for (const file of filesOf(folder)) {
    const home = roots.find((root) => file.startsWith(root)) ?? 'main'
    bytes.set(home, (bytes.get(home) ?? 0) + statSync(path.join(folder, file)).size)
  }
  return bytes
}
