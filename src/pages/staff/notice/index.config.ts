export default definePageConfig({
  navigationBarTitleText: '张贴和广播',
  navigationBarBackgroundColor: '#143A6D',
  navigationBarTextStyle: 'white',
})
