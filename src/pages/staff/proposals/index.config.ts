export default definePageConfig({ navigationBarTitleText: '建议提案' })
