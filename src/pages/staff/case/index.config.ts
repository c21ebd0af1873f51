export default definePageConfig({
  navigationBarTitleText: '申请办理',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
