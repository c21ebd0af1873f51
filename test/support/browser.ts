import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * The Chromium the tests run in: `$CHROMIUM`, else the system's, else the one inside `@sparticuz/chromium`.
 * Nothing is downloaded. Fails when `$CHROMIUM` names a file that is not there.
 */
export async function chromiumPath(): Promise<string> {
  const chosen = process.env.CHROMIUM
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM=${chosen}: no such file`)
    return chosen
  }
  return SYSTEM_BROWSERS.find((file) => existsSync(file)) ?? (await packagedChromium())
}

/** Starts one browser, with `more` settings of its own; the caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), headless: true, args: [...FLAGS, ...more] })
}

/**
 * Unpacks the packaged browser once per version. The package unpacks straight to its final name, so two test
 * files starting together would run a half-written binary: unpack aside, then rename.
 */
async function packagedChromium(): Promise<string> {
  const home = path.join(tmpdir(), `gongkaitong-chromium-143.0.4-${process.getuid?.() ?? 0}`)
  const binary = path.join(home, 'chromium')
  if (existsSync(binary)) return binary
  const aside = await mkdtemp(path.join(tmpdir(), 'gongkaitong-chromium-'))
  await unpackInto(aside)
  await rename(aside, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(aside, { recursive: true, force: true })
    if (!existsSync(binary)) throw error
  })
  return binary
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR
  await mkdir(folder, { recursive: true })
  process.env.TMPDIR = folder
  try {
    const packaged = await import('@sparticuz/chromium')
    await packaged.default.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
