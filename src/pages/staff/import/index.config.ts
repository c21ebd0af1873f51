export default definePageConfig({ navigationBarTitleText: '成批导入' })
