export default definePageConfig({
  navigationBarTitleText: '登录第二步',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
