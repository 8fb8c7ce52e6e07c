#!/usr/bin/env python3
"""Fault tests of reliability.md 13.2 at process level. One line per test: name, verdict, figures.

Started by run.sh and, for tier A, by ctest.
"""

import argparse
import collections
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import chaos  # noqa: E402
import clocks  # noqa: E402
import crashes  # noqa: E402
import receiving  # noqa: E402
import spreadsheet  # noqa: E402
import storage  # noqa: E402
import windows  # noqa: E402
from workplace import Failure, Programs  # noqa: E402

Test = collections.namedtuple("Test", "name tiers run words")

ROOT = pathlib.Path(__file__).resolve().parents[2]


def f24(programs, folder, options):
    """The tests that tear at everything, with programs that watch their own memory: any report ends the program."""
    if not programs.sanitized:
        raise Failure("the programs are built without sanitizers: use --preset ci")
    figures = []
    for name, run in (("F-1", crashes.f1), ("F-4", chaos.f4), ("F-13", storage.f13)):
        place = folder / name
        place.mkdir()
        figures.append(f"{name}: {run(programs, place, options)}")
    return "; ".join(figures)


def h11(_programs, _folder, options):
    """Builds the fuzzers where they are missing. Findings are left in build/fuzz/findings."""
    command = [str(ROOT / "tests/fuzz/run.sh"), "--runs", str(options.fuzz_runs), "--seed", str(options.seed)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = "; ".join(" ".join(line.split(", log")[0].split()) for line in done.stdout.splitlines())
    if done.returncode != 0:
        raise Failure(f"{lines} {done.stderr.strip()[-500:]}")
    return lines


TESTS = (
    Test("F-1", "BR", crashes.f1, "kill -9 at random moments of a campaign"),
    Test("F-2", "A", windows.f2, "death inside every crash window"),
    Test("F-4", "B", chaos.f4, "a provider that misbehaves in every way"),
    Test("F-5", "B", chaos.f5, "lost answers, late acceptance, late lists"),
    Test("F-13", "B", storage.f13, "the n-th write or flush fails"),
    Test("F-14", "B", storage.f14, "full, limited, read-only and vanishing data directory"),
    Test("F-16", "B", storage.f16, "damaged databases"),
    Test("F-17", "B", storage.f17, "killed in the middle of a schema upgrade"),
    Test("H-3", "B", receiving.h3, "deliveries in any order"),
    Test("H-4", "B", receiving.h4, "kill -9 right after the 2xx"),
    Test("H-5", "AB", receiving.h5, "50 deliveries a second beside a campaign"),
    Test("H-6", "AB", receiving.h6, "silent and slow connections"),
    Test("H-7", "AB", receiving.h7, "huge and endless requests"),
    Test("H-10", "AB", receiving.h10, "disk full while accepting"),
    Test("H-11", "B", h11, "fuzzed parsers"),
    Test("H-13", "B", receiving.h13, "slowhttptest"),
    Test("F-18", "A", crashes.f18, "an old backup put back"),
    Test("F-19", "A", crashes.f19, "second instance, copied database"),
    Test("F-20", "B", clocks.f20, "stopped process, jumping wall clock"),
    Test("F-21", "R", clocks.f21, "soak"),
    Test("F-22", "B", chaos.f22, "network that comes and goes, dying proxy, failing DNS"),
    Test("B-4", "R", spreadsheet.b4, "formulas in exported files, seen by a spreadsheet"),
    Test("F-24", "R", f24, "F-1, F-4 and F-13 with sanitizers"),
)


def read_arguments():
    parser = argparse.ArgumentParser(prog="tests/faults/run.sh", description=__doc__.splitlines()[0],
                                     epilog="Sizes default to those of the table; smaller ones are for a quick look.")
    parser.add_argument("--tier", choices="ABR", help="all tests of a tier; default: A, B and R")
    parser.add_argument("--only", help="names, with commas: F-1,F-5")
    parser.add_argument("--seed", type=int, help="repeats a run; default: a random one, printed")
    parser.add_argument("--bin", required=True, help="folder of the programs")
    parser.add_argument("--keep", action="store_true", help="keep the folders of failed tests")
    parser.add_argument("--list", action="store_true", help="say what there is")
    parser.add_argument("--windows", help="F-2: only these, with commas: W1,W3")
    parser.add_argument("--kills", type=int, default=200, help="F-1: kill -9 how often")
    parser.add_argument("--leads", type=int, default=500, help="F-1: leads of the campaign")
    parser.add_argument("--dials", type=int, default=10_000, help="F-4, F-5: dials")
    parser.add_argument("--writes", type=int, default=200, help="F-13: the 1st to the n-th write fails")
    parser.add_argument("--copies", type=int, default=500, help="F-16: damaged copies")
    parser.add_argument("--moments", type=int, default=50, help="F-17: moments of a migration")
    parser.add_argument("--rows", type=int, default=100_000, help="F-17: rows")
    parser.add_argument("--receive-seconds", type=int, default=60, help="H-5, H-6, H-13: how long each")
    parser.add_argument("--deliveries", type=int, default=1000, help="H-3: deliveries")
    parser.add_argument("--shuffles", type=int, default=100, help="H-3: orders")
    parser.add_argument("--stop-seconds", type=int, default=120, help="F-20: how long the process is stopped")
    parser.add_argument("--soak-hours", type=float, default=8, help="F-21: real hours")
    parser.add_argument("--soak-calls", type=int, default=50_000, help="F-21: calls within them")
    parser.add_argument("--network-seconds", type=int, default=300, help="F-22: how long the network comes and goes")
    parser.add_argument("--fuzz-runs", type=int, default=10_000_000, help="H-11: runs of each parser")
    options = parser.parse_args()
    options.windows = options.windows.split(",") if options.windows else []
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(1, 1_000_000)
    return options


def chosen(options):
    names = options.only.split(",") if options.only else []
    unknown = [name for name in names if name not in {test.name for test in TESTS}]
    if unknown:
        sys.exit(f"There is no test {', '.join(unknown)}. --list names them.")
    tier = options.tier or ("" if names else "ABR")
    return [test for test in TESTS if (not names or test.name in names) and (not tier or set(tier) & set(test.tiers))]


def run_one(test, options):
    """Prints the line of one test; true when it passed."""
    programs = Programs(options.bin)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="leadline-faults-"))
    begin = time.monotonic()
    passed = False
    try:
        figures = test.run(programs, folder, options)
        passed = True
    except Failure as failure:
        figures = str(failure)
    except Exception:  # a defect of the test itself is no pass either
        figures = traceback.format_exc().strip().replace("\n", " | ")
    finally:
        programs.end_all()
        if passed or not options.keep:
            storage.remove(folder)
    kept = "" if passed or not options.keep else f" [kept in {folder}]"
    print(f"{test.name:5} {'pass' if passed else 'FAIL'}  seed {options.seed}, {time.monotonic() - begin:.1f} s: "
          f"{figures}{kept}", flush=True)
    return passed


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # what was started is ended on the way out
    options = read_arguments()
    if options.list:
        for test in TESTS:
            print(f"{test.name:5} {test.tiers:3} {test.words}")
        return 0
    results = [run_one(test, options) for test in chosen(options)]
    print(f"{sum(results)} of {len(results)} passed", flush=True)
    return 0 if all(results) and results else 1


if __name__ == "__main__":
    sys.exit(main())
