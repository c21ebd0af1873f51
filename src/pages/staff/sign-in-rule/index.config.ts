export default definePageConfig({
  navigationBarTitleText: '登录要不要两步',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
