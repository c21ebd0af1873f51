export default definePageConfig({
  navigationBarTitleText: '来信办理',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
