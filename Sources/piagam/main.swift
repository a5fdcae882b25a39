internal import Commands

runTool()
