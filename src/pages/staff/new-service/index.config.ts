export default definePageConfig({ navigationBarTitleText: '写办事指南' })
