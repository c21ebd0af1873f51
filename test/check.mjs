// `npm run check`: format, lint, types and boundaries, two beside each other; what each says comes in one piece.
import { spawn } from 'node:child_process'

/** The longest first: both ends come at about the same time. */
const steps = ['lint', 'types', 'format:check', 'boundaries']
const failed = []

const run = (step) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '-s', step], { shell: process.platform === 'win32' })
    const told = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => told.push(part))
    child.on('close', (code) => {
      process.stdout.write(`\n== ${step}\n${Buffer.concat(told).toString('utf8')}`)
      if (code !== 0) failed.push(step)
      resolve()
    })
  })

const runOneAfterAnother = async () => {
  while (steps.length > 0 && failed.length === 0) await run(steps.shift())
}

await Promise.all([runOneAfterAnother(), runOneAfterAnother()])
for (const step of failed) console.error(`check failed at ${step}`)
process.exitCode = failed.length === 0 ? 0 : 1
