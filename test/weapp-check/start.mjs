// `npm run weapp:check`: builds the mini-program when its sources changed, then holds it against WeChat's rules.
import { ensureClient } from '../../cloud/commands/build-client.mjs'
import { ensureInstalled } from '../../cloud/commands/install.mjs'
import { runCommand } from '../../cloud/commands/run.mjs'

ensureInstalled()
await ensureClient('weapp')
await runCommand('weapp:check', process.argv.slice(2))
