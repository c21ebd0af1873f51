// `npm run check`: format, lint, types and boundaries, in this order; stops at the first that fails.
import { spawnSync } from 'node:child_process'

for (const step of ['format:check', 'lint', 'types', 'boundaries']) {
  console.log(`\n== ${step}`)
  const { status } = spawnSync('npm', ['run', '-s', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`check failed at ${step}`)
    process.exit(1)
  }
}
