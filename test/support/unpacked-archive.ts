import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'

/** Files of an archive by path. */
export type Files = Readonly<Record<string, Uint8Array>>

export const filesIn = (zip: Uint8Array): Files => unzipSync(zip)

/** Runs `work` in an empty folder that holds these files only, and removes it. */
export const inFolder = <T>(files: Files, work: (folder: string) => T): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkaitong-archive-'))
  try {
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), bytes)
    }
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the archive's own program says of these files, as somebody runs it who has nothing but Node. */
export const runOwnProgram = (files: Files): { readonly code: number | null; readonly said: string } =>
  inFolder(files, (folder) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs'], {
      cwd: folder,
      env: {},
      encoding: 'utf8',
    })
    return { code: status, said: `${stdout}${stderr}` }
  })
