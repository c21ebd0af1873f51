export default definePageConfig({ navigationBarTitleText: '财政预决算及三公', enableShareAppMessage: true })
