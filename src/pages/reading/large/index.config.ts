export default definePageConfig({ navigationBarTitleText: '大字阅读' })
