export default definePageConfig({
  navigationBarTitleText: '意见征集',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
