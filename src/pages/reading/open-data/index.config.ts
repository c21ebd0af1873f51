export default definePageConfig({ navigationBarTitleText: '订阅和开放数据' })
