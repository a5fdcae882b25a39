internal import Commands
internal import Diagnostics
internal import Studio

runTool { (order) throws(Faults) in
  let settings = StudioSettings(
    folder: order.folder, port: order.port, hosts: order.hosts, token: order.token,
    workers: order.workers, language: order.language,
    opened: order.opened, log: order.log)
  try Studio(settings, order.press).serve()
}
