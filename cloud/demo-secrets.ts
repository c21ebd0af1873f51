import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './make-folder'
import type { Secrets } from './secrets'

const FILE = 'demo-secrets.json'

interface Kept {
  readonly fieldKey: string
  readonly blindIndexKey: string
  readonly jobSecret: string
}

const fresh = (): Kept => ({
  fieldKey: randomBytes(32).toString('base64'),
  blindIndexKey: randomBytes(32).toString('base64'),
  jobSecret: randomBytes(24).toString('base64url'),
})

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  ['fieldKey', 'blindIndexKey', 'jobSecret'].every(
    (name) => typeof (value as Record<string, unknown>)[name] === 'string',
  )

const readKept = (file: string): Kept | null => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const value: unknown = JSON.parse(text)
  if (!isKept(value)) throw new Error(`${file} is not whole: restore it, or start over with --fresh`)
  return value
}

/** Two processes that start at once must agree: the first to create the file wins, the other reads it. */
const keepOnce = (file: string): Kept => {
  const made = fresh()
  makeFolder(path.dirname(file))
  try {
    writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    const kept = readKept(file)
    if (kept === null) throw error
    return kept
  }
}

/** Secrets of a demo, made once and kept beside its data, readable by this user only. */
export const demoSecrets = (dataDir: string): Secrets => {
  const file = path.join(dataDir, FILE)
  const { fieldKey, blindIndexKey, jobSecret } = readKept(file) ?? keepOnce(file)
  return {
    fieldKeys: { demo: Buffer.from(fieldKey, 'base64') },
    currentKeyId: 'demo',
    blindIndexKey: Buffer.from(blindIndexKey, 'base64'),
    jobSecret,
  }
}
