"""F-20, F-21: time that stands still, jumps, or goes on for hours."""

import datetime
import glob
import os
import signal
import time

from workplace import Failure, Simulator, Workplace, compare, demand, wait_for

LIBRARIES = ("/usr/lib/*/faketime/libfaketime.so.1", "/usr/lib/faketime/libfaketime.so.1")


def f20(programs, folder, options):
    return "; ".join((stopped(programs, folder, options),
                      jumping(programs, folder, options, 3600),
                      jumping(programs, folder, options, -3600),
                      autumn(programs, folder, options)))


def stopped(programs, folder, options):
    """A process that stands still for longer than its deadlines, with requests open."""
    leads = 60
    profile = {"rules": [{"share": 0.5, "delay_ms": 1500}]}
    simulator = Simulator(programs, folder, profile, options.seed, speed=300)
    place = Workplace(programs, folder, simulator, LEADLINE_TIME_SCALE="30")
    place.prepare(leads, "--attempts", "1", "--concurrency", "8", "--calls-per-second", "10")
    running = place.start(place.run_arguments())
    wait_for(lambda: simulator.dials() >= 15, 60, "the campaign does not dial")
    running.send_signal(signal.SIGSTOP)
    time.sleep(options.stop_seconds)
    running.send_signal(signal.SIGCONT)
    ended = place.finish(running, 300)
    if ended.code == 1:
        ended = place.run(patience=300)
    if ended.code not in (0, 3):
        raise Failure(f"after SIGCONT: code {ended.code}: {ended.err[-300:]}")
    place.check()
    demand(compare(place, [simulator], leads))
    twice = place.value("SELECT count(*) FROM (SELECT 1 FROM attempt_log WHERE to_state = 'unknown' "
                        "GROUP BY attempt_id HAVING count(*) > 1)")
    if twice:
        raise Failure(f"{twice} deadlines fired twice")
    simulator.end()
    return f"stopped {options.stop_seconds} s: {leads} leads, 0 double"


def faketime():
    """The wall clock is faked, the monotonic one is the machine's."""
    found = [name for pattern in LIBRARIES for name in glob.glob(pattern)]
    if not found:
        raise Failure("libfaketime is not installed (packaging/setup.sh has it among the test packages)")
    return {"LD_PRELOAD": found[0], "FAKETIME_DONT_FAKE_MONOTONIC": "1", "DONT_FAKE_MONOTONIC": "1"}


def jumping(programs, folder, options, seconds):
    """The wall clock jumps while busy numbers wait for their second try: none comes early, none twice."""
    leads, scale = 12, 60
    rest = 20 * 60 / scale  # a busy number
    busy = {name: 0 for name in ("interested", "not_interested", "callback", "needs_info", "stop", "hangup", "voicemail",
                                 "no_answer", "not_found", "failed", "blocked")}
    simulator = Simulator(programs, folder, {"people": {**busy, "busy": 1}}, options.seed, speed=100)
    place = Workplace(programs, folder, simulator, LEADLINE_TIME_SCALE=str(scale))
    place.prepare(leads, "--attempts", "2", "--concurrency", "6", "--calls-per-second", "5")
    offset = place.folder / "offset"
    offset.write_text("+0\n")
    fake = {**faketime(), "FAKETIME_TIMESTAMP_FILE": str(offset), "FAKETIME_NO_CACHE": "1"}
    running = place.start(place.run_arguments(), **fake)
    wait_for(lambda: simulator.dials() >= leads, 60, "the campaign does not dial")
    # A result that comes while the clock is wrong plans the second try by the wrong clock.
    wait_for(lambda: place.value("SELECT count(*) FROM attempts WHERE state = 'ended'") >= leads, 60,
             "the results do not come")
    offset.write_text(f"{seconds:+d}\n")
    end = time.monotonic() + 8
    while running.poll() is None and time.monotonic() < end:
        time.sleep(0.1)
    paused = running.poll() is not None
    offset.write_text("+0\n")  # somebody sets it right
    ended = place.finish(running, 300)
    for _ in range(20):
        if ended.code in (0, 3):
            break
        if ended.code != 1:
            raise Failure(f"clock {seconds:+d} s: code {ended.code}: {ended.err[-300:]}")
        ended = place.run(patience=300, environment=fake)
    place.check()
    rings = {}
    for line in simulator.ledger():
        rings.setdefault(line["phone_number"], []).append(moment(line["t"]))
    early = sum(1 for times in rings.values() if len(times) > 1 and (times[1] - times[0]) < rest)
    many = sum(1 for times in rings.values() if len(times) > 2)
    if early or many:
        raise Failure(f"clock {seconds:+d} s: {early} numbers were rung early, {many} more than twice")
    truth = compare(place, [simulator], leads)
    if truth.keys_twice or truth.lost or truth.mismatches:
        raise Failure(f"clock {seconds:+d} s: {truth}")
    simulator.end()
    return f"clock {seconds:+d} s: {'paused' if paused else 'went on'}, {truth.dials} dials, 0 early, 0 double"


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()


def autumn(programs, folder, options):
    """Both programs live through the hour that happens twice in New York."""
    leads = 40
    start = datetime.datetime(2026, 11, 1, 5, 59, 57, tzinfo=datetime.timezone.utc)
    fake = {**faketime(), "FAKETIME": f"{round(start.timestamp() - time.time()):+d}", "TZ": "America/New_York"}
    simulator = FakedSimulator(programs, folder, options.seed, fake)
    place = Workplace(programs, folder, simulator)
    place.environment.update(fake)
    place.prepare(leads, "--attempts", "2", "--concurrency", "4", "--calls-per-second", "5")
    ended = place.run(patience=300)
    if ended.code not in (0, 1, 3):
        raise Failure(f"autumn hour: code {ended.code}: {ended.err[-300:]}")
    place.check()
    truth = compare(place, [simulator], leads)
    if truth.keys_twice or truth.lost or truth.mismatches or truth.dials < leads:
        raise Failure(f"autumn hour: {truth}")
    first = min(line["t"] for line in simulator.ledger())
    if not first.startswith("2026-11-01T0"):
        raise Failure(f"autumn hour: the clock is not faked: {first}")
    simulator.end()
    return f"autumn hour: {truth.dials} dials of {leads} leads, 0 double, code {ended.code}"


class FakedSimulator(Simulator):
    def __init__(self, programs, folder, seed, fake):
        start = programs.start

        def faked(name, arguments, environment, **options):
            return start(name, arguments, {**environment, **fake}, **options)

        programs.start = faked
        try:
            super().__init__(programs, folder, None, seed, speed=300)
        finally:
            programs.start = start


def f21(programs, folder, options):
    """Hours at 20 x time: memory, descriptors and alarms."""
    calls, hours = options.soak_calls, options.soak_hours
    leads = round(calls / 1.6)  # six of ten are tried a second time
    people = {"no_answer": 60, "not_interested": 30, "interested": 10, "callback": 0, "needs_info": 0, "stop": 0,
              "hangup": 0, "voicemail": 0, "busy": 0, "not_found": 0, "failed": 0, "blocked": 0}
    simulator = Simulator(programs, folder, {"people": people}, options.seed, speed=20)
    place = Workplace(programs, folder, simulator, LEADLINE_TIME_SCALE="20")
    pace = min(100, max(0.02, calls / (hours * 3600 * 0.95)))
    place.prepare(leads, "--attempts", "2", "--concurrency", "60", "--calls-per-second", f"{pace:.3f}")
    running = place.start(place.run_arguments())
    begin, samples = time.monotonic(), []
    interval = max(1.0, hours * 3600 / 2000)
    while running.poll() is None and time.monotonic() - begin < hours * 3600 * 1.5:
        time.sleep(interval)
        sample = measured(running.pid)
        if sample and time.monotonic() - begin > hours * 3600 * 0.1:
            samples.append(((time.monotonic() - begin) / 3600, *sample))
    ended = place.finish(running, 600)
    if ended.code not in (0, 3):
        raise Failure(f"code {ended.code}: {ended.err[-300:]}")
    slope = slope_of([(at, rss) for at, rss, _ in samples])
    files = [count for _, _, count in samples]
    alarms = place.value("SELECT count(*) FROM alarms")
    place.check()
    truth = compare(place, [simulator], leads)
    simulator.end()
    spread = max(files) - min(files)
    figures = (f"{truth.dials} calls in {(time.monotonic() - begin) / 3600:.2f} h, RSS {samples[-1][1]:.1f} MiB, slope "
               f"{slope:.2f} MiB/h, descriptors {min(files)} to {max(files)}, alarms {alarms}")
    if slope > 1 or spread > 10 or alarms or truth.keys_twice or truth.lost or truth.mismatches:
        raise Failure(figures)
    return figures


def measured(pid):
    """Resident MiB and open descriptors."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            kib = next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
        return kib / 1024, len(os.listdir(f"/proc/{pid}/fd"))
    except (OSError, StopIteration):
        return None


def slope_of(points):
    """Least squares, per unit of the first member."""
    if len(points) < 2:
        raise Failure("too few samples: the soak was too short")
    mean_x = sum(x for x, _ in points) / len(points)
    mean_y = sum(y for _, y in points) / len(points)
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0
