export default definePageConfig({
  navigationBarTitleText: '工作人员登录',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
