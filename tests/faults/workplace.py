"""Processes, data directories and truth for the fault tests: real programs, real sockets, real files.

Everything started here is ended here, by its process id. Loopback only.
"""

import collections
import contextlib
import csv
import functools
import http.client
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import threading
import time

SOURCE = pathlib.Path(__file__).resolve().parents[2]
OPEN_STATES = ("intent", "placed", "live", "unknown")
RANG = ("placed", "live", "ended")
DID_NOT_RING = ("rejected", "not_sent", "absent")
LEFT_OUT = ("US-WA", "US-ME", "US-AK", "US-HI", "US-AS", "US-GU", "US-MP", "US-PR", "US-VI")
SECRET = "a-secret-of-the-tests"
ADMIN_TOKEN = "0123456789abcdef0123456789abcdef"


class Failure(Exception):
    """A fault test found what must not be."""


class Programs:
    """Where the programs are and how long one may take; ends what is still running."""

    def __init__(self, folder, patience=120):
        self.folder = pathlib.Path(folder).resolve()
        self.patience = patience
        self.running = set()
        self.lock = threading.Lock()

    @functools.cached_property
    def sanitized(self):
        """Whether they watch their memory. Asked of the file: clang links its runtime in, gcc loads it."""
        return b"__asan_init" in (self.folder / "leadline-cli").read_bytes()

    def start(self, name, arguments, environment, **options):
        process = subprocess.Popen([*options.pop("before", []), str(self.folder / name), *arguments],
                                   env=environment, stdin=subprocess.DEVNULL, **options)
        with self.lock:
            self.running.add(process)
        return process

    def ended(self, process):
        with self.lock:
            self.running.discard(process)

    def end_all(self):
        for process in list(self.running):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()


def plain_environment(home):
    """Nothing of the machine decides what the programs do."""
    kept = ("PATH", "TMPDIR", "LSAN_OPTIONS", "ASAN_OPTIONS", "UBSAN_OPTIONS")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    return {**environment, "HOME": str(home), "LC_ALL": "C.UTF-8", "TZ": "UTC"}


def area_codes():
    """Area codes of one state each; without territories, and states that block sales calls or ask for a rest of 8 h."""
    codes = []
    with open(SOURCE / "resources/rules/area-codes.csv", encoding="utf-8") as file:
        rows = csv.reader(line for line in file if not line.startswith("#"))
        for code, regions, zones in rows:
            if regions.startswith("US-") and " " not in regions and " " not in zones \
                    and regions not in LEFT_OUT:
                codes.append(code)
    return codes


def numbers(count, start=0):
    """Fictional numbers (555-0100 to 555-0199): 100 in each area code."""
    codes = area_codes()
    if start + count > 100 * len(codes):
        raise ValueError("there are not that many fictional numbers")
    return [f"+1{codes[i % len(codes)]}55501{i // len(codes):02d}" for i in range(start, start + count)]


def leads_csv(file, count, start=0):
    with open(file, "w", newline="", encoding="utf-8") as out:
        writer = csv.writer(out)
        writer.writerow(["first_name", "last_name", "phone", "company"])
        for i, number in enumerate(numbers(count, start), start):
            writer.writerow(["Alex", f"Example {i}", number, f"Firm {i}"])
    return file


Ended = collections.namedtuple("Ended", "code out err json")


class Simulator:
    """A `leadline-simulator` with its ledger."""

    def __init__(self, programs, folder, profile=None, seed=1, speed=1000, secret=SECRET, port=0):
        self.programs = programs
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="simulator-", dir=folder))
        self.ledger_file = self.folder / "ledger"
        (self.folder / "profile.json").write_text(json.dumps(profile or {}))
        self.arguments = ["--ledger", str(self.ledger_file), "--profile", str(self.folder / "profile.json"),
                          "--seed", str(seed), "--speed", str(speed)]
        if secret:
            self.arguments += ["--webhook-secret", secret]
        self.process = None
        self.start(port)

    def start(self, port=0):
        port_file = self.folder / "port"
        port_file.unlink(missing_ok=True)
        self.process = self.programs.start(
            "leadline-simulator", [*self.arguments, "--port", str(port), "--port-file", str(port_file)],
            plain_environment(self.folder), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        wait_for(lambda: port_file.exists() and port_file.read_text().strip() or self.process.poll() is not None,
                 30, "the simulator did not start")
        self.port = int(port_file.read_text())
        self.url = f"http://127.0.0.1:{self.port}"

    def ledger(self):
        """Accepted dials; a line may still be half written."""
        if not self.ledger_file.exists():
            return []
        text = self.ledger_file.read_text(encoding="utf-8")
        return [json.loads(line) for line in text[:text.rfind("\n") + 1].splitlines()]

    def dials(self):
        return self.ledger_file.read_bytes().count(b"\n") if self.ledger_file.exists() else 0

    def change(self, profile):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request("POST", "/_sim/profile", json.dumps(profile))
        answer = connection.getresponse()
        if answer.status != 200:
            raise Failure(f"profile refused: {answer.read()}")
        connection.close()

    def end(self):
        """Asks it to end and gives its verdict line."""
        self.process.send_signal(signal.SIGTERM)
        out, _ = self.process.communicate(timeout=self.programs.patience)
        self.programs.ended(self.process)
        return json.loads(out)


class Workplace:
    """A data directory with an environment, in which commands run against a simulator."""

    def __init__(self, programs, folder, simulator=None, **environment):
        self.programs = programs
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="workplace-", dir=folder))
        self.data = self.folder / "data"
        self.database = self.data / "leadline.db"
        self.environment = {
            **plain_environment(self.folder),
            "LEADLINE_DATA": str(self.data),
            "BLAND_BASE_URL": simulator.url if simulator else "http://127.0.0.1:1",
            "BLAND_API_KEY": "key-of-the-tests",
            "BLAND_WEBHOOK_SECRET": SECRET,
            "BUSINESS_NAME": "Harbour Street Software",
            "CALLS_PER_SECOND": "100",
            "MAX_CONCURRENCY": "100",
            "LEADLINE_TIME_SCALE": "600",
            **environment,
        }

    def start(self, arguments, before=(), **environment):
        return self.programs.start("leadline-cli", arguments, {**self.environment, **environment}, before=list(before),
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=self.folder)

    def finish(self, process, patience=None):
        try:
            out, err = process.communicate(timeout=patience or self.programs.patience)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            raise Failure("a command did not end in time: " + err.decode(errors="replace")[-500:]) from None
        finally:
            self.programs.ended(process)
        try:
            answer = json.loads(out) if out.strip() else {}
        except ValueError:
            answer = {}
        return Ended(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"), answer)

    def cli(self, *arguments, patience=None, before=(), **environment):
        return self.finish(self.start(["--json", *arguments], before, **environment), patience)

    def must(self, *arguments, codes=(0,), **options):
        ended = self.cli(*arguments, **options)
        if ended.code not in codes:
            raise Failure(f"{' '.join(arguments)}: code {ended.code}: {ended.err.strip()[-600:]} {ended.out[-300:]}")
        return ended

    def prepare(self, leads, *options, name="C", start=0):
        """Imports `leads` leads into a list and makes a campaign over it, dialed at any hour."""
        file = leads_csv(self.folder / f"{name}.csv", leads, start)
        self.must("import", str(file), "--list", name, "--consent", "written:test")
        self.must("campaign", "create", name, "--list", name, "--prompt", "qualification", "--hours", "any", *options)

    def run_arguments(self, name="C"):
        return ["--json", "run", name, "--until-done", "--webhook-port", "0"]

    def run(self, name="C", **options):
        ended = self.finish(self.start(self.run_arguments(name), **options.pop("environment", {})),
                            options.get("patience"))
        return ended

    def ask(self, statement, *values):
        """Rows of the database, read beside whoever writes."""
        with contextlib.closing(sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=30)) as db:
            return db.execute(statement, values).fetchall()

    def value(self, statement, *values):
        return self.ask(statement, *values)[0][0]

    def check(self):
        """integrity_check, foreign_key_check."""
        damage = [row[0] for row in self.ask("PRAGMA integrity_check")] != ["ok"]
        if damage or self.ask("PRAGMA foreign_key_check"):
            raise Failure(f"{self.database} is damaged")

    def copy_of(self, other):
        """Takes over the data directory of another place on this machine."""
        shutil.copytree(other.data, self.data)


def wait_for(condition, seconds, what, pause=0.01):
    """The value of `condition` once it is true."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Failure(what)
        time.sleep(pause)


Truth = collections.namedtuple("Truth", "dials keys_twice numbers_twice lost mismatches open states leads")


def compare(place, simulators, leads, name="C"):
    """The database against the ledgers: what rang twice, what was lost, which states are wrong."""
    ledger = [line for simulator in simulators for line in simulator.ledger()]
    keys = collections.Counter(line["key"] for line in ledger)
    phones = collections.Counter(line["phone_number"] for line in ledger)
    attempts = place.ask("SELECT a.key, a.state, a.call_id, a.phone FROM attempts a JOIN campaigns c "
                         "ON c.id = a.campaign_id WHERE c.name = ?", name)
    calls = {line["key"]: line for line in ledger}
    mismatches = []
    for key, state, call_id, phone in attempts:
        rang = keys[key]
        if state in RANG and (rang != 1 or calls[key]["call_id"] != call_id or calls[key]["phone_number"] != phone):
            mismatches.append(f"{key} is {state} as {call_id}, the ledger has {rang}")
        if state in DID_NOT_RING and rang:
            mismatches.append(f"{key} is {state}, the ledger has {rang}")
    known = {row[0] for row in attempts}
    mismatches += [f"{key} rang, nobody knows it" for key in keys if key not in known]
    states = collections.Counter(row[1] for row in attempts)
    lead_states = dict(place.ask("SELECT l.state, count(*) FROM campaign_leads l JOIN campaigns c ON c.id = l.campaign_id "
                                 "WHERE c.name = ? GROUP BY 1", name))
    tallies = place.value("SELECT coalesce(sum(n), 0) FROM campaign_tallies t JOIN campaigns c ON c.id = t.campaign_id "
                          "WHERE c.name = ? AND what = 'lead'", name)
    lost = abs(leads - sum(lead_states.values())) + abs(leads - tallies)
    return Truth(len(ledger), sum(n > 1 for n in keys.values()), sum(n > 1 for n in phones.values()), lost, mismatches,
                 sum(states[state] for state in OPEN_STATES), dict(states), lead_states)


def demand(truth, settled=True):
    """Nobody rung twice, nothing lost; with `settled` also no fate left open."""
    if truth.keys_twice or truth.numbers_twice:
        raise Failure(f"{truth.keys_twice} keys, {truth.numbers_twice} numbers rung twice")
    if truth.lost:
        raise Failure(f"{truth.lost} leads lost: {truth.leads}")
    if truth.mismatches:
        raise Failure(f"{len(truth.mismatches)} attempts differ from the ledger: {truth.mismatches[:3]}")
    if settled and truth.open:
        raise Failure(f"{truth.open} attempts are open at the end: {truth.states}")
    return truth


def kill(process):
    """kill -9, as seen from outside; only what we started."""
    if process.poll() is None:
        process.kill()
    process.communicate()
