export default definePageConfig({ navigationBarTitleText: '村与社区' })
