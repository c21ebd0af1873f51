export default definePageConfig({ navigationBarTitleText: 'apply' })
