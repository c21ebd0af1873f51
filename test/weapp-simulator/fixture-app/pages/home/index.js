Page({
  data: {
    count: 0,
    name: '',
    ways: ['邮寄', '自取'],
    way: '',
    date: '',
    seen: '',
    rich: '<p>正文<script>x</script></p>',
  },
  count() {
    this.setData({ count: this.data.count + 1 })
  },
  input(event) {
    this.setData({ name: event.detail.value })
  },
  kind(event) {
    this.setData({ seen: 'kind ' + event.detail.value })
  },
  way(event) {
    this.setData({ way: this.data.ways[event.detail.value] })
  },
  date(event) {
    this.setData({ date: event.detail.value })
  },
  submit(event) {
    this.setData({ seen: JSON.stringify(event.detail.value) })
  },
  onShareAppMessage() {
    return { title: '样例卡片', path: '/pages/detail/index?id=9' }
  },
})
