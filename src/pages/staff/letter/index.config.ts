export default definePageConfig({
  navigationBarTitleText: '修改答复书',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
