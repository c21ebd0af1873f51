export default definePageConfig({ navigationBarTitleText: '登记建议提案' })
