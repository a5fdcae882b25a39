"""Judges every file of a folder, by the profiles behind it, by page-validation: the lines that
Validate.java has."""

import pathlib
import sys

from page import ValidationProfile, validate_pdf

PROFILES = {"3a": ValidationProfile.PDF_A_3A, "ua1": ValidationProfile.PDF_UA_1,
            "2b": ValidationProfile.PDF_A_2B}

files = sorted(pathlib.Path(sys.argv[1]).iterdir())
for file in files:
    for name in sys.argv[2:]:
        try:
            report = validate_pdf(str(file), profile=PROFILES[name])
            broken = sorted({failure.rule_id for failure in report.failures})
            if report.is_compliant:
                continue
        except Exception as error:
            broken = [str(error)]
        print(file.name, name, " ".join(broken), sep="\t")
print(len(files))
