"""One process of Typst: a document from every record of a folder, beside it.

Usage: typst_peer.py HOME FOLDER, with HOME the folder of Fonts and Templates.
"""
import pathlib
import sys

import typst

home, folder = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
compiler = typst.Compiler(
    input=home / "Sources/bench/Peers/charter.typ", root="/",
    font_paths=[home / "Fonts"], ignore_system_fonts=True)
for record in sorted(folder.glob("*.yaml")):
    compiler.compile(
        output=record.with_suffix(".pdf"), sys_inputs={"record": str(record)},
        pdf_standards="a-2b")
