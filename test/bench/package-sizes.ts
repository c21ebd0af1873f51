import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from '../support/source-tree'

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(map|LICENSE\.txt)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))

interface AppJson {
  readonly subPackages?: readonly { readonly root: string }[]
}

/** Bytes of the main package and of each sub-package of a built mini-program. */
export const weappPackageBytes = (dist = path.join(ROOT, 'dist/weapp')): Readonly<Record<string, number>> => {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
  const roots = (app.subPackages ?? []).map((sub) => sub.root.replace(/\/?$/, '/'))
  const bytes: Record<string, number> = { main: 0, ...Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const file of filesBelow(dist)) {
    const place = path.relative(dist, file).split(path.sep).join('/')
    const owner = roots.find((root) => place.startsWith(root)) ?? 'main'
    bytes[owner] = (bytes[owner] ?? 0) + statSync(file).size
  }
  return bytes
}

/** Bytes a browser loads before the first screen: index.html, what it names, and the first page's chunks, plain and gzipped. */
export const h5FirstLoadBytes = (loaded: readonly string[], dist = path.join(ROOT, 'dist/h5')) => {
  const files = loaded
    .map((url) => path.join(dist, url === '/' ? 'index.html' : url))
    .filter((file) => existsSync(file))
  const contents = files.map((file) => readFileSync(file))
  return {
    files: files.length,
    plain: contents.reduce((sum, content) => sum + content.length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  }
}
