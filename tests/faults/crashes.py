"""F-1, F-18, F-19: kill -9, restored backups, copied databases, second instances."""

import contextlib
import random
import shutil
import signal
import sqlite3
import time

from workplace import (ADMIN_TOKEN, Failure, Simulator, Workplace, compare, demand, kill, wait_for)

START_SECONDS = 3  # F-1: a start takes no longer


def f1(programs, folder, options):
    """`kills` times kill -9 at a random moment of a campaign, then to its end."""
    random_moment = random.Random(options.seed)
    leads = options.leads
    # Calls last a few seconds so that a kill finds some in every state.
    simulator = Simulator(programs, folder, {"talk_from_s": 20, "talk_to_s": 180}, options.seed, speed=100)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, "--attempts", "1", "--concurrency", "10")
    dead = slowest = sound = 0
    pace = leads / max(1, options.kills)
    while dead < options.kills:
        # Spread over the campaign: a dial or two of progress per life, some lives end before any.
        begun = time.monotonic()
        running = place.start(place.run_arguments())
        target = min(int(pace * dead * 0.98), leads - 1)
        ahead = simulator.dials() - target
        moment = random_moment.uniform(0.0, 0.4 if ahead < 10 else 0.05)
        started = None
        while running.poll() is None:
            now = time.monotonic() - begun
            if started is None and place_is_taken(place, running.pid):
                started = now
            reached = simulator.dials() >= target and started is not None
            if (reached and now > (started or 0) + moment) or now > 30:
                break
            time.sleep(0.005)
        if running.poll() is not None:
            out, err = running.communicate()
            raise Failure(f"it ended by itself after {dead} kills: code {running.returncode}: "
                          f"{err.decode(errors='replace')[-400:]}")
        if started is None:
            raise Failure("it did not start within 30 s")
        slowest = max(slowest, started)
        kill(running)
        programs.ended(running)
        dead += 1
        place.check()
        sound += 1
        demand(compare(place, [simulator], leads), settled=False)
    ended = place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3), patience=300)
    place.check()
    truth = demand(compare(place, [simulator], leads))
    parked = truth.leads.get("parked", 0)
    if truth.leads.get("finished", 0) + parked != leads:
        raise Failure(f"not every lead has its end: {truth.leads}")
    if slowest > START_SECONDS:
        raise Failure(f"a start took {slowest:.1f} s")
    verdict = simulator.end()
    return (f"{dead} kills, {truth.dials} dials of {leads} leads, keys twice {truth.keys_twice}, numbers twice "
            f"{verdict['numbers_twice']}, leads lost {truth.lost}, integrity {sound} of {dead}, slowest start "
            f"{slowest:.2f} s, proven absent {truth.states.get('absent', 0)}, left to a person {parked}, code {ended.code}")


def place_is_taken(place, pid):
    """The database is open: its owner row names the process."""
    try:
        return bool(place.ask("SELECT 1 FROM owner WHERE pid = ?", pid))
    except sqlite3.Error:
        return False


def f18(programs, folder, options):
    """100 calls after a backup; the backup comes back: none of them rings again (I-9)."""
    early, late = 20, 100
    simulator = Simulator(programs, folder, None, options.seed, speed=2000)
    place = Workplace(programs, folder, simulator)
    place.prepare(early, "--attempts", "1", "--concurrency", "20")
    place.must("run", "C", "--until-done", "--webhook-port", "0", codes=(0, 3))
    place.prepare(late, "--attempts", "1", "--concurrency", "20", name="D", start=early)
    backup = folder / "old.db"
    place.must("backup", str(backup))
    place.must("run", "D", "--until-done", "--webhook-port", "0", codes=(0, 3), patience=300)
    before = simulator.dials()
    if before < early + late:
        raise Failure(f"only {before} dials before the backup comes back")
    for name in ("leadline.db-wal", "leadline.db-shm"):
        (place.data / name).unlink(missing_ok=True)
    shutil.copy(backup, place.database)

    # While the provider does not say what was called since, nothing starts.
    simulator.change({"rules": [{"route": "list", "status": 503, "body": {"status": "error", "message": "Try later"}}]})
    refused = place.run("D")
    if refused.code != 1 or simulator.dials() != before:
        raise Failure(f"it dialed or started without the provider's list: code {refused.code}")
    simulator.change({"rules": []})
    again = place.run("D")
    if again.code not in (0, 3):
        raise Failure(f"after the restore: code {again.code}: {again.err[-300:]}")
    rung_again = simulator.dials() - before
    held = place.value("SELECT count(*) FROM campaign_leads WHERE detail = 'called_since_backup'")
    place.check()
    verdict = simulator.end()
    if rung_again or verdict["numbers_twice"]:
        raise Failure(f"{rung_again} numbers were rung again")
    if held != late:
        raise Failure(f"{held} of {late} leads are held")
    return f"{late} calls after the backup, rung again {rung_again}, held for a person {held}"


def f19(programs, folder, options):
    """A second process is refused, may start after kill -9, and a copy from another computer asks first."""
    leads = 30
    simulator = Simulator(programs, folder, None, options.seed, speed=500)
    place = Workplace(programs, folder, simulator)
    place.prepare(leads, "--attempts", "1", "--concurrency", "4", "--calls-per-second", "20")
    first = place.start(place.run_arguments())
    wait_for(lambda: simulator.dials() >= 3, 60, "the campaign does not dial")
    second = place.run()
    if second.code != 1 or str(first.pid) not in second.err:
        raise Failure(f"a second process: code {second.code}: {second.err[-300:]}")
    readable = place.cli("status", "C")
    if readable.code != 0 or sum(readable.json["leads"].values()) != leads:
        raise Failure("status does not work beside a dialing process")
    kill(first)
    programs.ended(first)
    third = place.start(place.run_arguments())
    dials = simulator.dials()
    wait_for(lambda: simulator.dials() > dials or third.poll() is not None, 60, "after kill -9 it does not go on")
    third.send_signal(signal.SIGINT)
    if place.finish(third).code not in (0, 3, 130):
        raise Failure("after kill -9 it does not start")
    asked = copied_database(programs, folder, place, simulator)  # from then on the original rests
    place.check()
    lost = leads - place.value("SELECT count(*) FROM campaign_leads")
    if lost or simulator.end()["numbers_twice"]:
        raise Failure(f"{lost} leads lost, or a number rung twice")
    return f"second instance refused, after kill -9 it starts, copy from another computer {asked}"


def copied_database(programs, folder, place, simulator):
    """The original went on dialing: the copy asks, and confirmed it holds what was called meanwhile."""
    copy = Workplace(programs, folder, simulator)
    copy.data.mkdir(mode=0o700)
    shutil.copy(place.database, copy.database)
    with contextlib.closing(sqlite3.connect(copy.database)) as db:
        db.execute("UPDATE meta SET value = 'another-computer' WHERE key = 'host'")
        db.execute("UPDATE meta SET value = 'feedfacefeedface' WHERE key = 'machine'")
        db.commit()
    # The copy knows nothing of the calls that follow.
    resumed = place.start(place.run_arguments())
    dials = simulator.dials()
    wait_for(lambda: simulator.dials() >= dials + 5 or resumed.poll() is not None, 60, "the original does not go on")
    resumed.send_signal(signal.SIGINT)
    place.finish(resumed)
    before = simulator.dials()
    known = {row[0] for row in copy.ask("SELECT phone FROM attempts")}
    unknown_to_copy = {line["phone_number"] for line in simulator.ledger()} - known
    for arguments, environment in ((copy.run_arguments(), {}),
                                   (["serve", "--webhook-port", "0", "--admin-port", "0"], {"ADMIN_TOKEN": ADMIN_TOKEN})):
        refused = copy.finish(copy.start(arguments, **environment))
        if refused.code != 1 or "computer" not in refused.err or simulator.dials() != before:
            raise Failure(f"the copy was not asked about: code {refused.code}: {refused.err[-300:]}")
    again = copy.run()
    if again.code != 1:
        raise Failure("asked once, the copy dials at the second start")
    confirmed = copy.finish(copy.start([*copy.run_arguments(), "--adopt-copy"]))
    if confirmed.code not in (0, 3):
        raise Failure(f"the confirmed copy: code {confirmed.code}: {confirmed.err[-300:]}")
    held = {row[0] for row in copy.ask("SELECT phone FROM campaign_leads JOIN leads ON leads.id = lead_id "
                                       "WHERE detail = 'called_since_backup'")}
    copy.check()
    numbers = [line["phone_number"] for line in simulator.ledger()]
    if len(numbers) != len(set(numbers)):
        raise Failure("the copy rang somebody again whom the original had called")
    if not unknown_to_copy or not unknown_to_copy <= held:
        raise Failure(f"called by the original, not held in the copy: {len(unknown_to_copy - held)} of {len(unknown_to_copy)}")
    return f"refused until confirmed, then {len(held)} leads held, 0 rung twice"
