const { readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { buildSync } = require('esbuild')

const PLACE = /<script>\s*FIRST_CONTENT;?\s*<\/script>/

/** Phones of 2016 on: what they can't read is rewritten or refused here. */
const TARGET = 'es2015'

const program = (ctx, constants) => {
  const [file] = buildSync({
    entryPoints: [path.join(ctx.paths.sourcePath, 'first-content/index.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGET,
    // Chinese as it is: escaped, each sign would be six bytes.
    charset: 'utf8',
    define: constants,
  }).outputFiles
  return file.text.trim()
}

// Web build only: puts the small program that shows the first content into the page itself, before its styles.
module.exports = (ctx) => {
  ctx.onBuildFinish(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const page = path.join(ctx.paths.outputPath, 'index.html')
    const html = readFileSync(page, 'utf8')
    if (!PLACE.test(html)) throw new Error('index.html has no place for the first content')
    const { API_BASE, TENANT } = ctx.initialConfig.defineConstants
    const text = program(ctx, { API_BASE, TENANT })
    writeFileSync(
      page,
      html.replace(PLACE, () => `<script>${text}</script>`),
    )
  })
}
