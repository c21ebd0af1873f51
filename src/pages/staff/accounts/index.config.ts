export default definePageConfig({
  navigationBarTitleText: '账号',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
