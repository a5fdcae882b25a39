internal import Frames
internal import Measures

struct BarPlot: Plot {
  let chart: BarChart
  let style: ChartStyle

  func height(in width: Length) throws(ChartFault) -> Length { .pt(20) * chart.bars.count }
  func frame(in size: Size) throws(ChartFault) -> Frame { Frame(size: size) }
}
