export default definePageConfig({
  navigationBarTitleText: '修改密码',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
