import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { subPackagesOf, type AppConfig } from '../wx/app-config'

/** Source: WeChat, sub-packages: the main package and every sub-package hold at most 2 MB. Unit: bytes. */
export const PACKAGE_LIMIT = 2 * 1024 * 1024

/** Bytes of the main package (`main`) and of each sub-package by its root; maps and licences are not uploaded. */
export function packageSizes(distDir: string): Readonly<Record<string, number>> {
  const app = JSON.parse(readFileSync(path.join(distDir, 'app.json'), 'utf8')) as AppConfig
  const roots = subPackagesOf(app).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes: Record<string, number> = { main: 0, ...Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const entry of readdirSync(distDir, { recursive: true })) {
    const file = String(entry).split(path.sep).join('/')
    const stats = statSync(path.join(distDir, file))
    if (!stats.isFile() || /\.(map|LICENSE\.txt)$/.test(file)) continue
    const home = roots.find((root) => file.startsWith(root)) ?? 'main'
    sizes[home] = (sizes[home] ?? 0) + stats.size
  }
  return sizes
}
