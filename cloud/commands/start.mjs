// `npm start`: installs what is missing, builds the H5 client when its sources changed, then serves. Needs Node alone.
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { ensureClient } from './build-client.mjs'
import { ensureInstalled, giveUp } from './install.mjs'
import { runCommand } from './run.mjs'

const HELP = `公开通 / gongkaitong — npm start -- [选项 / options]
  --port N            端口，默认 3000 / port, 3000 by default
  --data DIR          数据文件夹，默认 .data / data folder, .data by default
  --fresh             清空数据文件夹里的演示数据，重新开始 / start over with an empty database
  --demo              先演示一年的办件（约一分钟），数据放在 .data/demo / play a year of township life first, into .data/demo
  --today YYYY-MM-DD  让服务器的“今天”停在这一天 / the server's today stands on this day
  --help              显示本说明 / this text
`

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  fresh: { type: 'boolean' },
  demo: { type: 'boolean' },
  today: { type: 'string' },
  help: { type: 'boolean' },
}

const readOptions = () => {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch (error) {
    return giveUp(`选项不对 / bad option: ${error.message.split('\n')[0]}（--help 查看说明 / see --help）`)
  }
}

const portFrom = (text) => {
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port < 65536
    ? port
    : giveUp(`端口应是 1 到 65535 的整数 / the port must be a number from 1 to 65535: ${text}`)
}

/** Asks before anything is built: a port in use is told at once. */
const checkPort = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) =>
      giveUp(
        error.code === 'EADDRINUSE'
          ? `端口 ${port} 已被占用，请用 --port 换一个 / port ${port} is in use: choose another with --port`
          : `端口 ${port} 不能使用 / port ${port} cannot be used (${error.code})`,
      ),
    )
    probe.listen({ port, host: process.env.HOST || '127.0.0.1' }, () => probe.close(() => resolve()))
  })

const { help, port: asked, ...others } = readOptions()
if (help) {
  process.stdout.write(HELP)
} else {
  const port = portFrom(asked ?? (process.env.PORT || 3000))
  if (others.today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(others.today)) {
    giveUp(`日期写成 2026-09-18 的样子 / write the day like 2026-09-18: ${others.today}`)
  }
  await checkPort(port)
  ensureInstalled()
  await ensureClient('h5').catch((error) => giveUp(error.message))
  process.env.LOG_LEVEL ||= 'warn'
  const args = Object.entries(others).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  )
  await runCommand('serve', ['--port', String(port), ...args])
}
