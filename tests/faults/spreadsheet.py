"""B-4: cells that a spreadsheet would take for formulas come out of our files as text."""

import csv
import re
import shutil
import subprocess

from workplace import Failure, Workplace, numbers

# https://owasp.org/www-community/attacks/CSV_Injection names the characters; the rest are ways around a filter.
CELLS = tuple(begin + rest for begin in ("=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\u00a0=",
                                         "\u200b=", "'=", '"=') for rest in ("1+1", "SUM(A1:A2)")) + (
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://127.0.0.1/\")", "=WEBSERVICE(\"http://127.0.0.1/\")", "+1 (212) 555-0100=1+1", "-2+3",
    "@SUM(1)", ";=1+1", "a,=1+1")


def formulas_of(folder, file):
    """As many formulas as a spreadsheet finds that takes every cell for one that looks like it."""
    program = shutil.which("soffice")
    if not program:
        raise Failure("no spreadsheet is installed (Debian: libreoffice-calc)")
    evaluate = "CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
    done = subprocess.run([program, f"-env:UserInstallation=file://{folder}/profile", "--headless", f"--infilter={evaluate}",
                           "--convert-to", "fods", "--outdir", str(folder / "seen"), str(file)],
                          capture_output=True, text=True, timeout=180, check=False)
    seen = folder / "seen" / (file.stem + ".fods")
    if done.returncode != 0 or not seen.exists():
        raise Failure(f"the spreadsheet did not convert: {done.stderr.strip()[-300:]}")
    return len(re.findall(r'table:formula="', seen.read_text(encoding="utf-8")))


def b4(programs, folder, _options):
    plain = folder / "leads.csv"
    with open(plain, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["company", "first_name", "phone", "notes"])
        for cell, phone in zip(CELLS, numbers(len(CELLS))):
            rows.writerow([cell, cell, phone, cell])
    found = formulas_of(folder, plain)
    if found == 0:
        raise Failure("the spreadsheet finds no formula in the unprotected file: it proves nothing")
    place = Workplace(programs, folder)
    place.must("import", str(plain), "--list", "L", "--consent", "written:test", codes=(0, 3))
    place.must("campaign", "create", "C", "--list", "L", "--prompt", "qualification", "--hours", "any")
    results = folder / "results.csv"
    place.must("export", "C", str(results))
    with open(results, encoding="utf-8-sig", newline="") as file:
        leads = sum(1 for _ in csv.reader(file)) - 1
    if leads != len(CELLS):
        raise Failure(f"{leads} of {len(CELLS)} leads came out")
    left = formulas_of(folder, results)
    if left:
        raise Failure(f"{left} formulas in the exported file")
    return f"{len(CELLS)} cells in three columns, {found} formulas unprotected, 0 exported"
