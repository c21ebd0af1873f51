export default definePageConfig({ navigationBarTitleText: '职权目录', enableShareAppMessage: true })
