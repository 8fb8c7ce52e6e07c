"""F-2: the process dies inside each crash window of reliability.md 3.3, at its 1st, 2nd and 7th pass."""

import concurrent.futures
import contextlib
import datetime
import os
import shutil
import signal
import sqlite3
import time

from workplace import (ADMIN_TOKEN, Failure, Simulator, Workplace, compare, demand, leads_csv, wait_for)

PASSES = (1, 2, 7)
BUSY_REST = 20 * 60 / 600  # calling-rules.md section 6, at the time scale of the workplace
AT_ONCE = 4  # campaigns that wait more than they work
ONE_LINE = ("--attempts", "1", "--concurrency", "1")
EVERYBODY_TALKS = {"people": {"not_interested": 1, "interested": 0, "callback": 0, "needs_info": 0, "stop": 0,
                              "hangup": 0, "voicemail": 0, "no_answer": 0, "busy": 0, "not_found": 0, "failed": 0,
                              "blocked": 0}}
EVERYBODY_IS_BUSY = {"people": {**EVERYBODY_TALKS["people"], "not_interested": 0, "busy": 1}}


def must_have_died(ended, window, number):
    if ended.code != -signal.SIGKILL:
        raise Failure(f"{window}:{number} was not reached: code {ended.code}: {ended.err.strip()[-400:]}")


def expect(condition, what):
    if not condition:
        raise Failure(what)


class Left:
    """What a crash left: the newest attempt, and what the ledger has of it."""

    def __init__(self, place, simulator):
        rows = place.ask("SELECT key, state, call_id FROM attempts ORDER BY id DESC LIMIT 1")
        self.key, self.state, self.call_id = rows[0] if rows else ("", "", None)
        self.rings = sum(line["key"] == self.key for line in simulator.ledger())
        self.place = place
        self.attempts = place.value("SELECT count(*) FROM attempts")
        self.open = place.value("SELECT count(*) FROM attempts WHERE state IN ('intent','placed','live','unknown')")
        self.deliveries = place.value("SELECT count(*) FROM inbox")
        self.new_deliveries = place.value("SELECT count(*) FROM inbox WHERE state = 'new'")
        self.running = place.value("SELECT count(*) FROM campaigns WHERE state = 'running'")


def left_nothing(left, committed):
    expect(left.attempts == committed, f"{left.attempts} attempts are there, {committed} were committed")


def left_silent_intent(left, _):
    expect(left.state == "intent" and left.rings == 0, f"{left.state}, {left.rings} rings, not an intent without a ring")


def left_intent(left, _):
    expect(left.state == "intent", f"{left.state}, not an intent")


def left_ringing_intent(left, _):
    expect(left.state == "intent" and left.rings == 1, f"{left.state}, {left.rings} rings, not an intent with its ring")


def left_placed(left, _):
    expect(left.state in ("placed", "live", "ended") and left.call_id and left.rings == 1,
           f"{left.state}, call {left.call_id}: the call id is not there")


def left_no_delivery(left, _):
    expect(left.new_deliveries == 0, "a delivery is there that was not committed")


def left_new_delivery(left, _):
    expect(left.new_deliveries >= 1, "the delivery is not there, or was applied already")


def left_delivery(left, _):
    """Whoever applies it has not waited for the answer."""
    expect(left.deliveries >= 1, "the delivery is not there")


def left_unapplied(left, _):
    expect(left.state != "ended", "a report is applied whose transaction did not end")


def left_retry(left):
    planned = left.place.value("SELECT count(*) FROM campaign_leads WHERE state = 'ready' AND next_at IS NOT NULL")
    expect(planned >= 1, "the moment of the retry is not in the database")


# Windows of a running campaign: what each leaves, and the leads and profile that lead there.
DIALING = {
    "W0": left_nothing,
    "W1": left_silent_intent,
    "W2": left_intent,
    "W3": left_ringing_intent,
    "W4": left_ringing_intent,
    "W5": left_placed,
    "W6": left_no_delivery,
    "W7": left_delivery,
    "W8": left_new_delivery,
    "W9": left_unapplied,
}


def dialing_window(programs, folder, seed, window):
    """One campaign, three deaths in the same window, then to its end."""
    leads = 16
    simulator = Simulator(programs, folder, EVERYBODY_TALKS, seed, speed=2000)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, *ONE_LINE)
    for number in PASSES:
        before = place.value("SELECT count(*) FROM attempts")
        ended = place.run(environment={"LEADLINE_DIE_AT": f"{window}:{number}"})
        must_have_died(ended, window, number)
        place.check()
        DIALING[window](Left(place, simulator), before + number - 1)
        demand(compare(place, [simulator], leads), settled=False)
    place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    place.check()
    truth = demand(compare(place, [simulator], leads))
    # W1 and W2 prove their calls absent: the lead is dialed once more by itself, then a person decides.
    parked = truth.leads.get("parked", 0)
    expect(truth.leads.get("finished", 0) + parked == leads, f"not every lead is finished: {truth.leads}")
    expect(parked <= (2 if window in ("W1", "W2") else 0), f"{parked} leads wait for a person")
    simulator.end()
    return truth.dials


def retry_window(programs, folder, seed):
    """W10: the moment of the next try is chosen, then the process ends."""
    return sum(retry_at(programs, folder, seed, number) for number in PASSES[:2])


def retry_at(programs, folder, seed, number):
    leads = 12
    simulator = Simulator(programs, folder, EVERYBODY_IS_BUSY, seed, speed=60)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, "--attempts", "2", "--concurrency", str(leads))
    must_have_died(place.run(environment={"LEADLINE_DIE_AT": f"W10:{number}"}), "W10", number)
    place.check()
    left_retry(Left(place, simulator))
    place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    place.check()
    truth = compare(place, [simulator], leads)
    expect(not truth.keys_twice and not truth.lost and not truth.mismatches and not truth.open, str(truth))
    rings = {}
    for line in simulator.ledger():
        rings.setdefault(line["phone_number"], []).append(line["t"])
    expect(all(len(times) == 2 for times in rings.values()) and len(rings) == leads,
           f"not every lead was tried twice: {rings}")
    expect(all(gap(times) >= BUSY_REST for times in rings.values()), "a number was rung again before its rest was over")
    simulator.end()
    return truth.dials


def gap(times):
    """Seconds between two moments of the ledger."""
    first, second = (datetime.datetime.fromisoformat(moment.replace("Z", "+00:00")) for moment in times)
    return (second - first).total_seconds()


def stop_window(programs, folder, seed):
    """W11: Stop was clicked, and the process dies before that is stored: it comes back paused."""
    leads = 40
    simulator = Simulator(programs, folder, EVERYBODY_TALKS, seed, speed=500)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, "--attempts", "1", "--concurrency", "4", "--calls-per-second", "20")
    running = place.start(place.run_arguments(), LEADLINE_DIE_AT="W11:1")
    wait_for(lambda: simulator.dials() >= 5, 60, "the campaign does not dial")
    running.send_signal(signal.SIGINT)
    must_have_died(place.finish(running), "W11", 1)
    expect(Left(place, simulator).running == 1, "the stop is stored although it was not committed")
    port_file = place.folder / "ports"
    serving = place.start(["serve", "--webhook-port", "0", "--admin-port", "0", "--port-file", str(port_file)],
                          ADMIN_TOKEN=ADMIN_TOKEN)
    wait_for(lambda: place.value("SELECT count(*) FROM campaigns WHERE state = 'paused'") == 1, 60,
             "the campaign did not come back paused")
    dials = simulator.dials()
    time.sleep(0.5)
    expect(simulator.dials() == dials, "it dials although nobody resumed it")
    serving.send_signal(signal.SIGTERM)
    expect(place.finish(serving).code == 0, "serve did not end cleanly")
    place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    place.check()
    truth = demand(compare(place, [simulator], leads))
    simulator.end()
    return truth.dials


def schema_window(programs, folder, seed):
    """W12: an upgrade dies after its n-th statement; the file has the old schema, the next start the new one."""
    import storage
    for number in PASSES:
        place = Workplace(programs, folder)
        version = storage.make_old_database(place.database, leads=50)
        old = storage.schema_of(place.database)
        ended = place.cli("stop-list", "add", "+12025550199", LEADLINE_DIE_AT=f"W12:{number}")
        if ended.code == 0 and version == place.value("PRAGMA user_version"):
            # no later schema exists: the first schema of a new file is the upgrade
            shutil.rmtree(place.data)
            old = []
            ended = place.cli("stop-list", "add", "+12025550199", LEADLINE_DIE_AT=f"W12:{number}")
        if ended.code == 0 and number > 2:
            continue  # the upgrade has fewer statements
        must_have_died(ended, "W12", number)
        expect(storage.schema_of(place.database) == old, "the schema is neither the old nor the new one")
        place.must("stop-list", "add", "+12025550199")
        place.check()
        if old:
            expect(place.value("SELECT count(*) FROM leads") == 50, "leads are missing after the upgrade")
            expect(list((place.data / "backups").glob("before-schema-*.db")), "there is no backup of the old schema")
    return 0


def copy_window(programs, folder, seed):
    """W13: a backup and an export die half written: what was there before stays, the rest goes at the next start."""
    place = Workplace(programs, folder)
    place.prepare(1200)
    backup = place.data / "backups" / "mine.db"
    backup.parent.mkdir(exist_ok=True)
    place.must("backup", str(backup))
    good = backup.read_bytes()
    must_have_died(place.cli("backup", str(backup), LEADLINE_DIE_AT="W13:1"), "W13", 1)
    expect(backup.read_bytes() == good, "the older backup was touched")
    expect(any(".part" in name for name in os.listdir(backup.parent)), "the temporary file is not where it should be")
    place.must("stop-list", "add", "+12025550199")
    expect(not any(".part" in name for name in os.listdir(backup.parent)), "the temporary file is still there")
    result = place.folder / "result.csv"
    result.write_text("of yesterday")
    for number in (1, 2):
        must_have_died(place.cli("export", "C", str(result), LEADLINE_DIE_AT=f"W13:{number}"), "W13", number)
        expect(result.read_text() == "of yesterday", "the older export was touched")
    expect(place.must("export", "C", str(result)).json["rows"] == 1200, "the export is not whole")
    place.check()
    return 0


def import_window(programs, folder, seed):
    """W15: an import dies inside its n-th chunk: none of its rows is there, and the file imports whole afterwards."""
    rows = 33_000  # four chunks
    file = leads_csv(folder / "many.csv", rows)
    for number in (1, 2, 4):
        place = Workplace(programs, folder)
        must_have_died(place.cli("import", str(file), "--list", "L", LEADLINE_DIE_AT=f"W15:{number}"), "W15", number)
        place.check()
        again = place.must("import", str(file), "--list", "L").json
        expect(again["accepted"] == rows and again["duplicates"] == 0, f"rows of the dead import are left: {again}")
        wait_for(lambda: place.value("SELECT count(*) FROM leads WHERE import_id IN "
                                     "(SELECT id FROM imports WHERE state = 'done')") == rows, 10, "leads are missing")
        place.check()
    return 0


def sleep_window(programs, folder, seed):
    """W16: the process stands still with POSTs open, and their answers are lost meanwhile."""
    leads = 12
    profile = {**EVERYBODY_TALKS, "rules": [{"fault": "reset_after_body", "delay_ms": 700, "times": 4}]}
    simulator = Simulator(programs, folder, profile, seed, speed=1000)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, "--attempts", "1", "--concurrency", "4")
    running = place.start(place.run_arguments())
    wait_for(lambda: simulator.dials() >= 1, 60, "the campaign does not dial")
    running.send_signal(signal.SIGSTOP)
    time.sleep(1.5)
    running.send_signal(signal.SIGCONT)
    ended = place.finish(running)
    if ended.code == 1:  # many lost answers in a row look like a provider in trouble
        ended = place.run()
    expect(ended.code in (0, 3), f"code {ended.code}: {ended.err[-300:]}")
    truth = demand(compare(place, [simulator], leads))
    place.check()
    simulator.end()
    return truth.dials


def power_window(programs, folder, seed):
    """W17: the disk as it may be after power was lost: all files of one moment, the journal cut anywhere.

    Everything before the cut was synced (synchronous=FULL), so each copy must open whole, in an earlier or the last
    state. What the kernel may do to sectors below that no test without a machine to switch off can show."""
    leads = 30
    simulator = Simulator(programs, folder, EVERYBODY_TALKS, seed, speed=1000)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, "--attempts", "1", "--concurrency", "4", "--calls-per-second", "20")
    running = place.start(place.run_arguments())
    wait_for(lambda: simulator.dials() >= 8, 60, "the campaign does not dial")
    running.send_signal(signal.SIGSTOP)
    cuts = 0
    for part in (1.0, 0.97, 0.8, 0.5, 0.33, 0.1, 0.0):
        copy = folder / f"power-{cuts}"
        copy.mkdir()
        shutil.copy(place.database, copy / "leadline.db")
        journal = place.data / "leadline.db-wal"
        if journal.exists():
            (copy / "leadline.db-wal").write_bytes(journal.read_bytes()[:int(journal.stat().st_size * part)])
        with contextlib.closing(sqlite3.connect(copy / "leadline.db")) as db:
            expect(db.execute("PRAGMA integrity_check").fetchall() == [("ok",)], f"damaged when cut at {part}")
            expect(not db.execute("PRAGMA foreign_key_check").fetchall(), f"dangling rows when cut at {part}")
        cuts += 1
    running.send_signal(signal.SIGKILL)
    place.finish(running)
    place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    truth = demand(compare(place, [simulator], leads))
    simulator.end()
    return truth.dials


SCENARIOS = {
    **{window: None for window in DIALING},
    "W10": retry_window,
    "W11": stop_window,
    "W12": schema_window,
    "W13": copy_window,
    "W15": import_window,
    "W16": sleep_window,
    "W17": power_window,
}


def f2(programs, folder, options):
    """W14 is the keychain's: tests/core/keychain/live.cpp."""
    chosen = [window for window in SCENARIOS if not options.windows or window in options.windows]

    def run(window):
        own = folder / window
        own.mkdir()
        try:
            scenario = SCENARIOS[window]
            return scenario(programs, own, options.seed) if scenario else dialing_window(programs, own, options.seed, window)
        except Failure as failure:
            raise Failure(f"{window}: {failure}") from None

    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        dials = sum(pool.map(run, chosen))
    return (f"{len(chosen)} windows, {dials} dials, 0 keys and 0 numbers rung twice, 0 leads lost, states as written, "
            "all files whole")
