export default definePageConfig({ navigationBarTitleText: '先问一问' })
