export default definePageConfig({ navigationBarTitleText: '点题公开' })
