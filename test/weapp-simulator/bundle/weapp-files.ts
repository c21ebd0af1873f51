import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The text files of one build, by path inside the package; `/` on every system. */
export type WeappFiles = ReadonlyMap<string, string>

const SOURCE = /\.(wxml|wxs|wxss|js|json)$/

export async function readWeappFiles(distDir: string): Promise<WeappFiles> {
  const entries = await readdir(distDir, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
  const texts = await Promise.all(
    files.map(async (file) => [inPackage(distDir, file), await readFile(file, 'utf8')] as const),
  )
  return new Map(texts)
}

/** One hash over names and contents: equal builds share one bundle. */
export function contentHash(files: WeappFiles, salt: string): string {
  const hash = createHash('sha256').update(salt)
  for (const [name, text] of files) hash.update(name).update('\0').update(text).update('\0')
  return hash.digest('hex').slice(0, 16)
}

function inPackage(distDir: string, file: string): string {
  return path.relative(distDir, file).split(path.sep).join('/')
}
