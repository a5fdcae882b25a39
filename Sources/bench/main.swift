// Runs the benchmark suites that are named (see Order.swift), or all of them.
//
//     swift run -c release bench [SUITE …] [--strict]
//     swift run -c release bench lines --pdf page.pdf
//     swift run -c release bench batch --rows 100000
//
// Exit status: 0, or 1 when an asserted result is wrong (with --strict, also
// when an aim of time is missed), or 2 when the arguments are not understood.

import Glibc

let order = Order(Array(CommandLine.arguments.dropFirst()))
exit(order.run())
