/** The library in one file, which loads several times as fast as its hundreds of modules do. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export { type EChartsCoreOption, init } from 'echarts';
}
