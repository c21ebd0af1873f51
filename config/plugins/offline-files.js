const { readdirSync, writeFileSync, copyFileSync } = require('node:fs')
const path = require('node:path')

/** What a browser takes along, so that the site opens without a network; licences and maps are not needed for that. */
const TAKEN = /^(js|css|static)\/.*\.(js|css|png|svg|woff2)$/

// Web build only: puts the worker beside the page, with the list of the build's files.
module.exports = (ctx) => {
  ctx.onBuildFinish(() => {
    if (process.env.TARO_ENV !== 'h5') return
    const folder = ctx.paths.outputPath
    const files = readdirSync(folder, { recursive: true })
      .map((file) => String(file).split(path.sep).join('/'))
      .filter((file) => TAKEN.test(file))
      .map((file) => `/${file}`)
      .sort()
    writeFileSync(path.join(folder, 'offline-files.json'), JSON.stringify(files))
    copyFileSync(
      path.join(ctx.paths.sourcePath, 'assets/offline-worker.js'),
      path.join(folder, 'offline-worker.js'),
    )
  })
}
