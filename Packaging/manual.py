"""Writes the manual pages of every command in one language, from what the commands themselves
declare, as the tool tells it to programs:

    piagam --experimental-dump-help --lang id | manual.py id VERSION DATE FOLDER

Files in FOLDER: piagam.1, piagam-render.1, piagam-lke-nilai.1 and so on. The same bytes from the
same input: the date is given, never asked of the clock.
"""

import json
import re
import sys
from pathlib import Path

# What stands around the declarations. A word that lacks a language ends the run.
WORDS = {
    "id": {
        "name": "NAMA", "synopsis": "SINOPSIS", "description": "KETERANGAN",
        "arguments": "ARGUMEN", "options": "PILIHAN", "commands": "PERINTAH",
        "exit": "STATUS KELUAR", "environment": "LINGKUNGAN", "files": "BERKAS",
        "examples": "CONTOH", "also": "LIHAT JUGA",
        "[options]": "pilihan", "command": "perintah",
        "values": "Pilihan: {}.", "default": "Semula {}.",
        "variable": "Seperti {}, bila itu tidak diberikan.",
        "templates": "Templat bawaan, di samping folder tempat piagam dipasang.",
        "fonts": "Fon bawaan; fon lain tidak pernah dipakai.",
        "Show the version.": "Tampilkan versi.",
        "Show help information.": "Tampilkan bantuan.",
    },
    "en": {
        "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION",
        "arguments": "ARGUMENTS", "options": "OPTIONS", "commands": "COMMANDS",
        "exit": "EXIT STATUS", "environment": "ENVIRONMENT", "files": "FILES",
        "examples": "EXAMPLES", "also": "SEE ALSO",
        "[options]": "options", "command": "command",
        "values": "One of: {}.", "default": "By default {}.",
        "variable": "As {}, where that is not given.",
        "templates": "The bundled templates, beside the folder that piagam is installed in.",
        "fonts": "The bundled fonts; no others are ever used.",
        "Show the version.": "Show the version.",
        "Show help information.": "Show help.",
    },
}
EXAMPLES = re.compile(r"(Contoh|Examples?):\n")
EXITS = re.compile(r"(Kode keluar|Exit codes): ")


def escape(text):
    """Text for roff: no character of it is a request, a hyphen is what is typed."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", text)


def bold(text):
    return f"\\fB{escape(text)}\\fR"


def italic(text):
    return f"\\fI{escape(text)}\\fR"


def item(tag, text):
    return [".TP", tag, escape(text)]


class Page:
    """The page of a command."""

    def __init__(self, command, above, words, root):
        self.command, self.above, self.words, self.root = command, above, words, root
        self.names = above + [command["commandName"]]
        self.name = "-".join(self.names)
        self.arguments = [a for a in command.get("arguments", []) if a["shouldDisplay"]]
        paragraphs = command.get("discussion", "").split("\n\n")
        self.examples = [p for p in paragraphs if EXAMPLES.match(p)]
        self.exits = [p for p in paragraphs if EXITS.match(p)]
        self.about = [p for p in paragraphs if p not in self.examples + self.exits]

    @property
    def subcommands(self):
        found = self.command.get("subcommands", [])
        return [c for c in found if c["shouldDisplay"] and c["commandName"] != "help"]

    def text(self, version, date):
        head = f'.TH "{escape(self.name.upper())}" 1 "{date}" "Piagam {version}" "Piagam"'
        sections = [
            ("name", [f'{escape(self.name)} \\- {escape(self.command["abstract"].rstrip("."))}']),
            ("synopsis", self.synopsis()), ("description", self.description()),
            ("arguments", self.options({"positional"})), ("commands", self.commands()),
            ("options", self.options({"option", "flag"})), ("exit", self.exit_codes()),
            ("environment", self.environment()), ("files", self.files()),
            ("examples", self.example_lines()), ("also", self.see_also()),
        ]
        lines = [head]
        for name, body in sections:
            lines += [f".SH {self.words[name]}", *body] if body else []
        return "\n".join(lines) + "\n"

    def synopsis(self):
        parts = [bold(" ".join(self.names))]
        for a in self.arguments:
            if a["kind"] == "option" and not a["isOptional"]:
                parts.append(f'{bold(self.typed(a["preferredName"]))} {italic(a["valueName"])}')
        parts.append(f'[{italic(self.words["[options]"])}]')
        for a in self.arguments:
            if a["kind"] == "positional":
                shown = italic(a["valueName"]) + (" ..." if a["isRepeating"] else "")
                parts.append(f"[{shown}]" if a["isOptional"] else shown)
        if self.subcommands:
            parts.append(italic(self.words["command"]))
        return [" ".join(parts)]

    def description(self):
        lines = [escape(self.command["abstract"])]
        for paragraph in self.about:
            if paragraph.strip():
                lines += [".PP", escape(paragraph)]
        return lines

    @staticmethod
    def typed(name):
        return ("-" if name["kind"] == "short" else "--") + name["name"]

    def options(self, kinds):
        lines = []
        for a in self.arguments:
            if a["kind"] not in kinds:
                continue
            names = ", ".join(bold(self.typed(n)) for n in a.get("names", []))
            value = "" if a["kind"] == "flag" else italic(a["valueName"])
            said = self.words.get(a["abstract"], a["abstract"])
            if a.get("allValues"):
                said += " " + self.words["values"].format(", ".join(a["allValues"]))
            if a.get("defaultValue"):
                said += " " + self.words["default"].format(a["defaultValue"])
            lines += item(" ".join(p for p in (names, value) if p), said)
        return lines

    def commands(self):
        lines = []
        for c in self.subcommands:
            lines += item(bold(" ".join(self.names + [c["commandName"]])), c["abstract"])
        return lines

    def exit_codes(self):
        """Its own, or those of the whole tool: “0 done; 2 the command line is wrong”."""
        own = self.exits or self.root.exits
        codes = EXITS.sub("", " ".join(own[0].split()), count=1).rstrip(".").split("; ")
        lines = []
        for code in codes:
            number, meaning = code.split(" ", 1)
            lines += item(bold(number), meaning)
        return lines

    def environment(self):
        lines = []
        for a in self.arguments:
            for variable in re.findall(r"PIAGAM_\w+", a["abstract"]):
                option = self.typed(a["preferredName"])
                lines += item(bold(variable), self.words["variable"].format(option))
        return lines

    def files(self):
        if self is not self.root:
            return []
        return item(italic("../share/piagam/Templates"), self.words["templates"]) + item(
            italic("../share/piagam/Fonts"), self.words["fonts"])

    def example_lines(self):
        lines = []
        for example in self.examples:
            typed = EXAMPLES.sub("", example, count=1).split("\n")
            lines += [".nf", *(escape(line.strip()) for line in typed), ".fi"]
        return lines

    def see_also(self):
        pages = ["-".join(self.above)] if self.above else []
        pages += [f'{self.name}-{c["commandName"]}' for c in self.subcommands]
        return [",\n".join(f"{bold(page)}(1)" for page in pages)]


def pages(command, words, above=(), root=None):
    page = Page(command, list(above), words, root)
    page.root = root or page
    yield page
    for c in page.subcommands:
        yield from pages(c, words, page.names, page.root)


def main(language, version, date, folder):
    tool = json.load(sys.stdin)["command"]
    Path(folder).mkdir(parents=True, exist_ok=True)
    for page in pages(tool, WORDS[language]):
        Path(folder, page.name + ".1").write_text(page.text(version, date), encoding="utf-8")


main(*sys.argv[1:])
