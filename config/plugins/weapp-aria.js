const path = require('node:path')
const attributes = require('./weapp-aria-attributes.json')

// Taro's mini-program templates carry no aria-*: this adds them when the templates are made, and gives the
// runtime the same table (both derive the short names p0…pn from one sorted list, so there is one file).
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      platform.template.mergeComponents(ctx, attributes)
      platform.runtimePath = [].concat(platform.runtimePath, path.join(__dirname, 'weapp-aria-runtime.js'))
    },
  })
}
