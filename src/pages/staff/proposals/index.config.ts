export default definePageConfig({
  navigationBarTitleText: '建议提案',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
