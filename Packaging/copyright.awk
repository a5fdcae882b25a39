# Writes the licence file of Debian's package (DEP-5) from NOTICE, which names what others made and
# the file of each licence; run in the folder of the project.

BEGIN {
  short["GUST Font License"] = "GUST-Font-License"
  short["SIL Open Font License 1.1"] = "OFL-1.1"
  short["Mozilla Public License 2.0"] = "MPL-2.0"
  short["MIT License"] = "MIT"
  short["zlib License"] = "Zlib"
  short["Public domain"] = "public-domain"
  print "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
  print "Upstream-Name: Piagam\n"
}

/^Copyright / && !own { own = substr($0, 11) }
/^  (Fonts|Sources)\// { entry = $1; $1 = ""; told = "" }
/^[^ ]/ { entry = ""; compiled = /compiled into the program/ }
compiled && /^  / { inside = inside "\n" $0 }
entry { told = told " " $0; gsub(/ +/, " ", told); if (told ~ /\.txt\)$/) finish() }

END {
  if (!own || !inside) { print "NOTICE tells not all" > "/dev/stderr"; exit 1 }
  print "Files: *\nCopyright: " own "\nLicense: Apache-2.0"
  print "Comment: Compiled into the program are besides:" inside "\n"
  printf "%s", stanzas
  print "License: Apache-2.0\n Debian keeps the text in /usr/share/common-licenses/Apache-2.0."
}

# One of NOTICE: what it is, whose, under which licence, in which file.
function finish(  name, path, whose) {
  path = told; sub(/.*\(/, "", path); sub(/\)$/, "", path)
  for (name in short) if (index(told, " " name " (" path)) break
  if (!index(told, name " (" path)) { print "no licence known: " told > "/dev/stderr"; exit 1 }
  whose = substr(told, 1, index(told, " " name " (" path) - 1)
  if (!sub(/.* Copyright /, "", whose)) { print "nobody’s: " told > "/dev/stderr"; exit 1 }
  stanzas = stanzas "Files: " entry (entry ~ /\.[a-z]+$/ ? "" : "/*") "\nCopyright: " whose \
    "\nLicense: " short[name] "\n" licence_text(path) "\n"
  entry = ""
}

function licence_text(path,  line, text) {
  while ((getline line < path) > 0) { sub(/\r$/, "", line); text = text licence_line(line) }
  close(path)
  return text
}

function licence_line(line) { return (line ~ /^[ \t]*$/ ? " ." : " " line) "\n" }
