internal import Frames
internal import Measures

struct RadarPlot: Plot {
  let chart: RadarChart
  let style: ChartStyle

  func height(in width: Length) throws(ChartFault) -> Length { width }
  func frame(in size: Size) throws(ChartFault) -> Frame { Frame(size: size) }
}
