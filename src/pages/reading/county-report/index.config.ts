export default definePageConfig({ navigationBarTitleText: '全县年度报告' })
