import { pathToFileURL } from 'node:url'

interface Command {
  main(argv: string[]): Promise<number>
}

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** Calls `main` of the module named first with the other arguments; the process ends with the code it answers. */
const callMain = async ([file = '', ...args]: readonly string[]): Promise<void> => {
  const { main } = (await import(pathToFileURL(file).href)) as Command
  process.exitCode = await main([...args])
}

callMain(process.argv.slice(2))
  .catch((error: unknown) => {
    process.stderr.write(`${describe(error)}\n`)
    process.exitCode = 1
  })
  .finally(() => {
    if (process.connected) process.disconnect()
  })
