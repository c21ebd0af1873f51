import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { weappPackageBytes } from '../bench/package-sizes'
import { ROOT } from '../support/source-tree'
import type { BuiltPackage } from './evidence'

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

const textsBelow = (folder: string, wanted: RegExp): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map((name) => String(name).split(path.sep).join('/'))
      .filter((name) => wanted.test(name))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  )

const pagesOf = ({ pages, subPackages = [] }: AppJson): readonly string[] => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => path.posix.join(root, page))),
]

/** Reads the built mini-program and the sources it was made from; `app.config.ts` names every page and links to none. */
export const readBuiltPackage = (dist = path.join(ROOT, 'dist/weapp')): BuiltPackage => {
  const texts = textsBelow(dist, /\.(js|json|wxml|wxss|wxs)$/)
  const ofSrc = textsBelow(path.join(ROOT, 'src'), /^(?!app\.config).*\.tsx?$/)
  const ofCloud = textsBelow(path.join(ROOT, 'cloud'), /\.ts$/)
  return {
    pages: pagesOf(JSON.parse(texts['app.json'] ?? '{"pages":[]}') as AppJson),
    texts,
    bytes: weappPackageBytes(dist),
    sources: { ...ofSrc, ...ofCloud },
  }
}
