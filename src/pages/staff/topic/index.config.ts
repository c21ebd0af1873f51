export default definePageConfig({
  navigationBarTitleText: '点题办理',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
