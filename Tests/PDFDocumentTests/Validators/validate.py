"""Judges every file of a folder by page-validation: the lines that Validate.java has."""

import pathlib
import sys

from page import ValidationProfile, validate_pdf

PROFILES = {"3a": ValidationProfile.PDF_A_3A, "ua1": ValidationProfile.PDF_UA_1}

files = sorted(pathlib.Path(sys.argv[1]).iterdir())
for file in files:
    for name, profile in PROFILES.items():
        try:
            report = validate_pdf(str(file), profile=profile)
            broken = sorted({failure.rule_id for failure in report.failures})
            if report.is_compliant:
                continue
        except Exception as error:
            broken = [str(error)]
        print(file.name, name, " ".join(broken), sep="\t")
print(len(files))
