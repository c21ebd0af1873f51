export default definePageConfig({
  navigationBarTitleText: '登记建议提案',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
