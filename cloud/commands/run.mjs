// `node cloud/commands/run.mjs NAME ARGS…`: runs one command of the project; prints nothing of its own on standard output.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT, ensureInstalled, giveUp } from './install.mjs'

const COMMANDS = {
  import: 'cloud/commands/import.ts',
  rebuild: 'cloud/commands/rebuild.ts',
  clock: 'cloud/commands/clock.ts',
  reminders: 'cloud/commands/reminders.ts',
  calendar: 'cloud/commands/calendar.ts',
  verify: 'cloud/commands/verify.ts',
  'export-township': 'cloud/commands/export-township.ts',
  'staff-account': 'cloud/commands/staff-account.ts',
  'hand-over': 'cloud/commands/hand-over.ts',
  year: 'cloud/commands/year.ts',
  serve: 'cloud/commands/serve.ts',
  prove: 'test/prove/main.ts',
  'weapp:upload': 'cloud/commands/weapp-upload.ts',
  'weapp:check': 'test/weapp-check/main.ts',
  'contact-sheet': 'test/contact-sheet/main.ts',
  bench: 'test/bench/main.ts',
  'search:golden': 'test/golden/main.ts',
}

/** Commands that look at a built client, and at which; it is built before when its sources changed. */
const LOOKS_AT = { 'weapp:check': ['weapp'], 'contact-sheet': ['h5'], bench: ['h5', 'weapp'] }

const fileOf = (name) =>
  Object.hasOwn(COMMANDS, name)
    ? path.join(ROOT, COMMANDS[name])
    : giveUp(`没有“${name}”这个命令 / no such command. 有 / there are: ${Object.keys(COMMANDS).join(', ')}`)

/** Runs a command's `main` in a process that reads TypeScript; signals go on to it, its exit code comes back. */
export const runCommand = (name, args) =>
  new Promise((resolve) => {
    const loader = pathToFileURL(path.join(ROOT, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
    const caller = path.join(ROOT, 'cloud', 'commands', 'call-main.ts')
    const child = spawn(process.execPath, ['--import', loader, caller, fileOf(name), ...args], {
      // The channel tells the child when this process is gone.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', (error) => giveUp(`命令没有启动 / the command did not start: ${error.message}`))
    child.on('close', (code) => {
      process.exitCode = code ?? 1
      resolve()
    })
  })

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  const [name = '', ...args] = process.argv.slice(2)
  const targets = Object.hasOwn(LOOKS_AT, name) ? LOOKS_AT[name] : []
  for (const target of targets) await (await import('./build-client.mjs')).ensureClient(target)
  await runCommand(name, args)
}
