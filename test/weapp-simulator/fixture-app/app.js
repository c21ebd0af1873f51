App({
  onLaunch(options) {
    this.launchedAt = options.path
  },
})
