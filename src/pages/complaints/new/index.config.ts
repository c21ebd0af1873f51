export default definePageConfig({ navigationBarTitleText: '写信给镇里' })
