Page({
  data: { id: '', which: '' },
  onLoad(query) {
    if (query.id === 'throw') throw new Error('planted: render')
    this.setData({ id: query.id })
  },
  throwInHandler() {
    throw new Error('planted: handler')
  },
  rejectPromise() {
    Promise.reject(new Error('planted: rejection'))
  },
  throwInTimer() {
    setTimeout(() => {
      throw new Error('planted: timer')
    })
  },
  useLocalStorage() {
    localStorage.setItem('planted', '1')
  },
  useFetch() {
    fetch('/planted')
  },
  evaluate() {
    new Function('return 1')()
  },
  logError() {
    console.error('planted: console')
  },
  missingTemplate() {
    this.setData({ which: 'planted-template' })
  },
})
