"""F-13, F-14, F-16, F-17: disks that fail, databases that are damaged, upgrades that die."""

import contextlib
import pathlib
import random
import shutil
import sqlite3
import subprocess
import time

from workplace import Failure, Simulator, Workplace, compare, demand, kill, numbers, wait_for

SCHEMAS = pathlib.Path(__file__).parent / "schemas"
CLEAN_ENDS = (0, 1, 3)
JOURNALS = ("", "-wal", "-shm", "-journal")


def remove(folder):
    shutil.rmtree(folder, ignore_errors=True)


# -- files ------------------------------------------------------------------------------------------------------------

def schema_of(file):
    """Version and definitions, as text that can be compared."""
    if not file.exists():
        return []
    with contextlib.closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as db:
        version = db.execute("PRAGMA user_version").fetchone()
        rows = db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
        return [version, *rows] if rows else []


def make_old_database(file, leads, version=1):
    """A database of an earlier released schema with that many leads, each called once. Gives its version."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with contextlib.closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.executescript((SCHEMAS / f"{version}.sql").read_text(encoding="utf-8"))
        now = int(time.time() * 1000)
        with db:
            db.executemany("INSERT INTO meta VALUES (?, ?)", [("clean_shutdown", "1"), ("created", str(now)),
                                                             ("last_integrity_check", str(now))])
            db.execute("INSERT INTO lists VALUES (1, 'L', ?)", (now,))
            db.execute("INSERT INTO imports (id, list_id, file_name, columns, mapping, duplicates_policy, state, "
                       "consent_kind, consent_source, consent_wording, started_at, rows, accepted) VALUES "
                       "(1, 1, 'old.csv', '[\"phone\"]', '[]', 'skip', 'done', 'written', 'test', '', ?, ?, ?)",
                       (now, leads, leads))
            db.execute("INSERT INTO prompt_versions (id, name, sha256, text, created_at) VALUES (1, 'p', 'x', 'Hello', ?)",
                       (now,))
            db.execute("INSERT INTO campaigns (id, name, list_id, kind, prompt_version_id, concurrency, calls_per_second, "
                       "attempts, hours, max_duration_minutes, record, state, created_at, business, voice, caller_number, "
                       "language, voicemail_action, voicemail_message) VALUES (1, 'C', 1, 'sales', 1, 1, 1, 1, 'any', 10, "
                       "0, 'paused', ?, '', '', '', '', 'hangup', '')", (now,))
            some = numbers(min(leads, 30_000))
            phone = [some[i] if i < len(some) else f"+1202{2_000_000 + i}" for i in range(leads)]
            db.executemany("INSERT INTO leads (id, list_id, import_id, line, phone, created_at, status) "
                           "VALUES (?, 1, 1, ?, ?, ?, 'finished')",
                           ((i + 1, i + 1, phone[i], now) for i in range(leads)))
            db.executemany("INSERT INTO campaign_leads (campaign_id, lead_id, state, outcome, attempts) "
                           "VALUES (1, ?, 'finished', 'no_answer', 1)", ((i + 1,) for i in range(leads)))
            db.executemany("INSERT INTO attempts (id, key, campaign_id, lead_id, phone, number, state, call_id, "
                           "body_sha256, intent_at, ended_at, outcome, outcome_by, max_duration_minutes) "
                           "VALUES (?, ?, 1, ?, ?, 1, 'ended', ?, 'x', ?, ?, 'no_answer', 'provider', 10)",
                           ((i + 1, f"key-{i}", i + 1, phone[i], f"call-{i}", now - 86_400_000, now - 86_000_000)
                            for i in range(leads)))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return version


# -- F-13 -------------------------------------------------------------------------------------------------------------

def strace_inject(place, fault, number):
    """strace that lets the n-th call that writes to a file of the data directory fail, in each thread."""
    paths = [f"--trace-path={place.database}{suffix}" for suffix in JOURNALS]
    paths.append(f"--trace-path={place.data}/logs/leadline.jsonl")
    calls = "write,pwrite64,fdatasync,fsync,ftruncate"
    return ["strace", "-f", "-qq", "-o", str(place.folder / "trace"), *paths, "-e", f"trace={calls}",
            "-e", f"inject={calls}:error={fault}:when={number}"]


def f13(programs, folder, options):
    """Each n: a small campaign with one failing write; nobody rings whose intent is not on the disk."""
    need("strace")
    leads, rings, struck, stopped = 6, 0, 0, 0
    for number in range(1, options.writes + 1):
        fault = ("ENOSPC", "EIO")[(number + options.seed) % 2]
        simulator = Simulator(programs, folder, None, options.seed, speed=2000)
        place = Workplace(programs, folder, simulator)
        place.prepare(leads, "--attempts", "1", "--concurrency", "3")
        ended = place.finish(place.start(place.run_arguments(), strace_inject(place, fault, number)))
        where = f"{fault} at write {number}"
        hit = "(INJECTED)" in (place.folder / "trace").read_text(errors="replace")
        struck += hit
        stopped += ended.code == 1
        judge_end(ended, where)
        judge_intents(place, simulator, where)
        place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
        place.check()
        try:
            rings += demand(compare(place, [simulator], leads)).dials
        except Failure as failure:
            raise Failure(f"{where}: {failure}") from None
        simulator.end()
        remove(simulator.folder)
        remove(place.folder)
    return (f"writes 1 to {options.writes}, {struck} struck, {stopped} stopped with their reason, {rings} rings, "
            "0 without a durable intent, 0 twice, all files whole")


def judge_end(ended, where):
    if ended.code not in CLEAN_ENDS:
        raise Failure(f"{where}: code {ended.code}: {ended.err[-300:]}")
    if ended.code == 1 and not ended.err.strip():
        raise Failure(f"{where}: it stopped without a word")


def judge_intents(place, simulator, where):
    """I-2: what rang has its row."""
    keys = {row[0] for row in place.ask("SELECT key FROM attempts")}
    nameless = [line["key"] for line in simulator.ledger() if line["key"] not in keys]
    if nameless:
        raise Failure(f"{where}: {len(nameless)} rings without a durable intent")


def need(program):
    if shutil.which(program) is None:
        raise Failure(f"{program} is not installed (packaging/setup.sh has it among the test packages)")


# -- F-14 -------------------------------------------------------------------------------------------------------------

@contextlib.contextmanager
def mounted(folder, *arguments):
    done = subprocess.run(["mount", *arguments, str(folder)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise Failure(f"mounting needs root: {done.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def f14(programs, folder, options):
    parts = [full_disk(programs, folder, options), limited_files(programs, folder, options),
             read_only(programs, folder, options), vanishing(programs, folder, options)]
    return "; ".join(parts)


def full_disk(programs, folder, options):
    """4 MiB: an import that does not fit leaves nothing, and no call is begun on a disk without room."""
    simulator = Simulator(programs, folder, None, options.seed, speed=2000)
    place = Workplace(programs, folder, simulator)
    place.data.mkdir(mode=0o700)
    with mounted(place.data, "-t", "tmpfs", "-o", "size=4m,mode=700", "tmpfs"):
        place.prepare(200, "--attempts", "1")
        many = place.folder / "many.csv"
        from workplace import leads_csv
        leads_csv(many, 30_000)
        full = place.cli("import", str(many), "--list", "many")
        if full.code != 1 or not full.err.strip():
            raise Failure(f"an import into a full disk: code {full.code}: {full.err[-300:]}")
        ended = place.run()
        judge_end(ended, "4 MiB disk")
        if ended.code != 1:
            raise Failure(f"it runs on a full disk: code {ended.code}: {ended.err[-300:]}")
        place.check()
        dials = simulator.dials()
        left = place.value("SELECT count(*) FROM campaign_leads")
        if dials or left != 200:
            raise Failure(f"{dials} dials, {left} of 200 leads")
    simulator.end()
    return "4 MiB: import refused, 0 dials"


def limited_files(programs, folder, options):
    """RLIMIT_FSIZE: writing beyond it fails as on a full disk."""
    need("prlimit")
    stopped = 0
    for room in (0, 8_192, 65_536, 262_144):
        simulator = Simulator(programs, folder, None, options.seed, speed=2000)
        place = Workplace(programs, folder, simulator)
        place.prepare(40, "--attempts", "1", "--concurrency", "4")
        limit = room or 1
        before = ["prlimit", f"--fsize={limit}", "--"]
        ended = place.finish(place.start(place.run_arguments(), before))
        judge_end(ended, f"files of at most {limit} bytes")
        judge_intents(place, simulator, f"files of at most {limit} bytes")
        stopped += ended.code == 1
        place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
        place.check()
        demand(compare(place, [simulator], 40))
        simulator.end()
    if not stopped:
        raise Failure("no limit stopped anything: the test does not test")
    return f"file size limits: {stopped} of 4 stopped with their reason, 0 rings without intent"


def read_only(programs, folder, options):
    simulator = Simulator(programs, folder, None, options.seed, speed=2000)
    place = Workplace(programs, folder, simulator)
    place.prepare(10, "--attempts", "1")
    with mounted(place.data, "--bind", str(place.data)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place.data)], check=True)
        ended = place.run()
    if ended.code != 1 or str(place.data) not in ended.err or simulator.dials():
        raise Failure(f"read-only directory: code {ended.code}, {simulator.dials()} dials: {ended.err[-300:]}")
    place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    demand(compare(place, [simulator], 10))
    simulator.end()
    return "read-only: refused, 0 dials"


def vanishing(programs, folder, options):
    """The directory goes while it dials: no dial after that, and it says why."""
    simulator = Simulator(programs, folder, None, options.seed, speed=500)
    place = Workplace(programs, folder, simulator)
    place.prepare(200, "--attempts", "1", "--concurrency", "10", "--calls-per-second", "30")
    running = place.start(place.run_arguments())
    wait_for(lambda: simulator.dials() >= 10, 60, "the campaign does not dial")
    place.data.rename(place.folder / "elsewhere")
    shutil.copytree(place.folder / "elsewhere", place.folder / "copy")
    shutil.rmtree(place.folder / "elsewhere")
    gone = simulator.dials()
    ended = place.finish(running, 120)
    after = simulator.dials() - gone
    if ended.code != 1 or not ended.err.strip():
        raise Failure(f"removed directory: code {ended.code}: {ended.err[-300:]}")
    if after > 4:  # those that were on their way
        raise Failure(f"{after} dials after the directory was removed")
    simulator.end()
    return f"removed while running: stopped with its reason, {after} dials under way"


# -- F-16 -------------------------------------------------------------------------------------------------------------

def damage(chance, place, other):
    """One kind of damage to the closed database; says which."""
    content = bytearray(place.database.read_bytes())
    kind = chance.choice(("bytes", "bytes", "block", "truncated", "zero length", "journal of another", "journal of noise",
                          "header"))
    if kind == "bytes":
        for _ in range(chance.randint(1, 50)):
            content[chance.randrange(len(content))] = chance.randrange(256)
    elif kind == "block":
        at = chance.randrange(len(content))
        length = min(chance.randint(1, 8192), len(content) - at)
        content[at:at + length] = chance.randbytes(length)
    elif kind == "truncated":
        del content[chance.randrange(len(content)):]
    elif kind == "zero length":
        content.clear()
    elif kind == "header":
        for _ in range(chance.randint(1, 20)):
            content[chance.randrange(100)] = chance.randrange(256)
    elif kind == "journal of another":
        pathlib.Path(f"{place.database}-wal").write_bytes(other)
    else:
        pathlib.Path(f"{place.database}-wal").write_bytes(chance.randbytes(chance.randint(1, 60_000)))
    place.database.write_bytes(content)
    return kind


def f16(programs, folder, options):
    """Each copy is opened or set aside; nothing crashes, and the damaged file is kept as it was."""
    chance = random.Random(options.seed)
    simulator = Simulator(programs, folder, None, options.seed, speed=2000)
    good = Workplace(programs, folder, simulator)
    good.prepare(60, "--attempts", "1", "--concurrency", "20")
    good.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    other = journal_of_another(programs, folder)
    opened = aside = refused = 0
    for number in range(options.copies):
        place = Workplace(programs, folder, simulator)
        place.copy_of(good)
        kind = damage(chance, place, other)
        before = place.database.read_bytes()
        where = f"copy {number} ({kind})"
        ended = place.cli("stop-list", "add", "+12025550199")
        if ended.code not in (0, 1):
            raise Failure(f"{where}: code {ended.code}: {ended.err[-300:]}")
        kept = list(place.data.glob("leadline.db.damaged-*"))
        if ended.code == 0:
            opened += 1
            if kind == "zero length":  # an empty file is a first start cut short
                pass
            elif [row[0] for row in place.ask("PRAGMA quick_check")] != ["ok"]:
                raise Failure(f"{where}: opened although it is damaged")
        elif not ended.err.strip():
            raise Failure(f"{where}: refused without a word")
        elif kept:
            aside += 1
            if not any(file.read_bytes() == before for file in kept):
                raise Failure(f"{where}: the file set aside is not the one that was there")
        else:
            refused += 1
            if place.database.read_bytes() != before:
                raise Failure(f"{where}: refused, and changed")
        remove(place.folder)
    simulator.end()
    return f"{options.copies} copies, {opened} opened, {aside} set aside, {refused} refused as they are, 0 crashes, originals kept"


def journal_of_another(programs, folder):
    """The write-ahead log of a database that was never closed."""
    place = Workplace(programs, folder)
    place.prepare(30)
    with contextlib.closing(sqlite3.connect(place.database)) as db:
        db.execute("PRAGMA wal_autocheckpoint = 0")
        db.execute("UPDATE leads SET notes = 'of another file'")
        db.commit()
        return pathlib.Path(f"{place.database}-wal").read_bytes()


# -- F-17 -------------------------------------------------------------------------------------------------------------

def f17(programs, folder, options):
    """Killed at moments spread over the whole upgrade: old or new, complete, with a backup that is whole."""
    chance = random.Random(options.seed)
    old = folder / "old.db"
    versions = sorted(int(file.stem) for file in SCHEMAS.glob("*.sql"))
    told = []
    for version in versions:
        old.unlink(missing_ok=True)
        make_old_database(old, options.rows, version)
        before = schema_of(old)
        whole = upgraded(programs, folder, old)
        latest = whole.value("PRAGMA user_version")
        if latest == version:
            told.append(f"schema {version} is the latest: nothing to upgrade")
            continue
        after, seconds = schema_of(whole.database), whole.seconds
        was_old = was_new = 0
        for number in range(options.moments):
            place = Workplace(programs, folder)
            place.data.mkdir(mode=0o700)
            shutil.copy(old, place.database)
            running = place.start(["--json", "stop-list", "add", "+12025550199"])
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(seconds * (number + chance.random()) / options.moments)
            kill(running)
            programs.ended(running)
            left = schema_of(place.database)
            if left not in (before, after):
                raise Failure(f"moment {number}: neither the old nor the new schema")
            was_old += left == before
            was_new += left == after
            expect_rows(place, options.rows)
            place.check()
            place.must("stop-list", "add", "+12025550199")
            if schema_of(place.database) != after:
                raise Failure(f"moment {number}: the next start did not upgrade it")
            expect_rows(place, options.rows)
            check_backups(place, before)
            remove(place.folder)
        remove(whole.folder)
        told.append(f"schema {version} to {latest}, {options.rows} rows, {options.moments} kills within {seconds:.1f} s: "
                    f"{was_old} old, {was_new} new, 0 between, backups whole")
    return "; ".join(told)


def upgraded(programs, folder, old):
    place = Workplace(programs, folder)
    place.data.mkdir(mode=0o700)
    shutil.copy(old, place.database)
    begin = time.monotonic()
    place.must("stop-list", "add", "+12025550199")
    place.seconds = time.monotonic() - begin
    return place


def expect_rows(place, rows):
    for table in ("leads", "attempts", "campaign_leads"):
        count = place.value(f"SELECT count(*) FROM {table}")
        if count != rows:
            raise Failure(f"{table} has {count} rows of {rows}")


def check_backups(place, schema):
    backups = list((place.data / "backups").glob("before-schema-*.db"))
    if not backups:
        raise Failure("there is no backup from before the upgrade")
    for backup in backups:
        if schema_of(backup)[1:] != schema[1:]:
            raise Failure(f"{backup.name} does not have the old schema")
        with contextlib.closing(sqlite3.connect(f"file:{backup}?mode=ro", uri=True)) as db:
            if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise Failure(f"{backup.name} is damaged")
