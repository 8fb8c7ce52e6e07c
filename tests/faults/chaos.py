"""F-4, F-5, F-22: a provider and a network that misbehave."""

import random
import time

from proxy import Network
from workplace import Failure, Simulator, Workplace, compare, demand, wait_for

MOST_RESUMES = 400  # a person who looks every now and then

NOT_ACCEPTED = {"accept": False}
ACCEPTED = {"accept": True}
SAME_NUMBER = {"status": "error", "message": "Calls can only be sent every 10 seconds to the same number."}
TOO_FAST = {"status": "error", "message": "Rate limit exceeded"}
TROUBLE = {"status": "error", "message": "Internal server error"}

CHAOS = {
    "talk_from_s": 2, "talk_to_s": 20,
    "list_delay_to_s": 60,
    "webhook": {"never": 0.1, "late": 0.1, "late_s": 120, "twice": 0.1, "reorder": 0.1, "alter": 0.05},
    "rules": [
        {"share": 0.010, "fault": "reset_after_body"},
        {"share": 0.010, "fault": "close_after_body"},
        {"share": 0.010, "fault": "half_header"},
        {"share": 0.010, "fault": "half_body"},
        {"share": 0.005, "fault": "reset_in_header"},
        {"share": 0.005, "fault": "reset_in_body"},
        {"share": 0.005, "fault": "close_before_body"},
        {"share": 0.005, "fault": "reset_before_body"},
        {"share": 0.005, "fault": "close_after_body", "accept_late_to_s": 120},
        {"share": 0.005, "fault": "reset_after_body", **NOT_ACCEPTED},
        {"share": 0.005, "status": 500, "body": TROUBLE, **NOT_ACCEPTED},
        {"share": 0.005, "status": 500, "body": TROUBLE, **ACCEPTED},
        {"share": 0.005, "status": 503, "body": "<html>Bad gateway</html>", **ACCEPTED},
        {"share": 0.005, "status": 200, "body": "<html>Welcome to our hotel</html>", **ACCEPTED},
        {"share": 0.005, "status": 429, "body": SAME_NUMBER, **ACCEPTED},
        {"share": 0.010, "status": 429, "body": TOO_FAST, **NOT_ACCEPTED},
        {"share": 0.010, "delay_ms": 200},
        {"share": 0.002, "fault": "silence", "times": 2},
        {"share": 0.002, "fault": "drip", "times": 1},
        {"share": 0.002, "fault": "endless", "times": 5},
        {"share": 0.002, "fault": "redirect", "location": "http://127.0.0.1:9/", "times": 3},
        {"route": "list", "share": 0.03, "status": 503, "body": TROUBLE},
        {"route": "list", "share": 0.02, "fault": "half_body"},
        {"route": "list", "share": 0.01, "fault": "reset_after_body"},
        {"route": "details", "share": 0.03, "status": 503, "body": TROUBLE},
        {"route": "details", "share": 0.02, "fault": "reset_in_body"},
        {"route": "active", "share": 0.05, "status": 503, "body": TROUBLE},
    ],
}


def run_to_the_end(place, patience, name="C"):
    """Resumes a campaign that pauses itself, as a person would. Gives how often."""
    end = time.monotonic() + patience
    for resumes in range(MOST_RESUMES):
        ended = place.run(name, patience=max(1, end - time.monotonic()))
        if ended.code in (0, 3):
            return resumes
        if ended.code != 1 or not ended.err.strip():
            raise Failure(f"code {ended.code}: {ended.err.strip()[-400:]}")
    raise Failure(f"it paused {MOST_RESUMES} times")


def f4(programs, folder, options):
    """Six at a time against chaos; every attempt's state equals the provider's truth."""
    simulator = Simulator(programs, folder, CHAOS, options.seed, speed=600)
    place = Workplace(programs, folder, simulator)
    place.prepare(options.dials, "--attempts", "1", "--concurrency", "6")
    resumes = run_to_the_end(place, 7200)
    place.check()
    truth = demand(compare(place, [simulator], options.dials))
    repeated = place.value("SELECT count(*) FROM alarms WHERE code IN ('dial_repeated', 'double_call', 'double_match')")
    verdict = simulator.end()
    if repeated:
        raise Failure(f"{repeated} alarms of repeats")
    if verdict["max_open"] > 6:
        raise Failure(f"{verdict['max_open']} calls were open at once, 6 are allowed")
    unknown, settled = unknowns(place)
    return (f"{truth.dials} dials of {options.dials} leads, keys twice 0, numbers twice {verdict['numbers_twice']}, at most "
            f"{verdict['max_open']} open, states {counted(truth.states)}, {settled} of {unknown} unknown settled, 0 differ "
            f"from the ledger, leads {counted(truth.leads)}, resumed {resumes} times")


def f5(programs, folder, options):
    """Lost answers and a provider that tells late."""
    profile = {
        "talk_from_s": 2, "talk_to_s": 20,
        "list_delay_to_s": 120,
        "webhook": {"never": 0.5},
        "rules": [{"share": 0.05, "fault": "close_after_body", "accept_late_to_s": 120},
                  {"share": 0.10, "fault": "reset_after_body"}],
    }
    simulator = Simulator(programs, folder, profile, options.seed, speed=120)
    place = Workplace(programs, folder, simulator, LEADLINE_TIME_SCALE="120")
    place.prepare(options.dials, "--attempts", "1", "--concurrency", "80")
    resumes = run_to_the_end(place, 7200)
    place.check()
    truth = demand(compare(place, [simulator], options.dials), settled=False)
    verdict = simulator.end()
    unknown, settled = unknowns(place)
    if not unknown or settled < 0.99 * unknown:
        raise Failure(f"only {settled} of {unknown} unknown attempts were settled without a person")
    return (f"{truth.dials} dials of {options.dials} leads, double rings {verdict['numbers_twice']}, {settled} of {unknown} "
            f"unknown settled without a person ({100 * settled / unknown:.1f} %), states {counted(truth.states)}, resumed "
            f"{resumes} times")


def unknowns(place):
    """Attempts whose fate was unknown at some time, and how many of them have one now and no person is asked."""
    rows = place.ask("SELECT a.state, l.state, l.reason FROM attempts a JOIN campaign_leads l ON l.lead_id = a.lead_id "
                     "AND l.campaign_id = a.campaign_id WHERE a.id IN "
                     "(SELECT attempt_id FROM attempt_log WHERE to_state = 'unknown')")
    settled = sum(state in ("ended", "absent") and not (lead == "parked" and reason == "held")
                  for state, lead, reason in rows)
    return len(rows), settled


def counted(counts):
    return " ".join(f"{name} {number}" for name, number in sorted(counts.items()))


def f22(programs, folder, options):
    """Down and up every 5 to 30 s: refused, reset, silent, without names. Nobody is rung twice; it dials again soon."""
    chance = random.Random(options.seed)
    scale = 10  # 15 min become 90 s: longer than any silence below
    simulator = Simulator(programs, folder, {"talk_from_s": 2, "talk_to_s": 20}, options.seed, speed=10)
    leads = max(60, options.network_seconds * 2)
    with Network(simulator.port, folder) as network:
        place = Workplace(programs, folder, simulator, LEADLINE_TIME_SCALE=str(scale),
                          BLAND_BASE_URL=f"http://localhost:{network.port}", PUBLIC_WEBHOOK_URL="off")
        place.prepare(leads, "--attempts", "1", "--concurrency", "20", "--calls-per-second", "3")
        person = Person(place, network)
        slowest, downs = 0.0, 0
        end = time.monotonic() + options.network_seconds
        while time.monotonic() < end:
            person.look(chance.uniform(5, 30))
            network.fail(chance.choice(("refused", "reset", "silent", "names")))
            person.look(chance.uniform(5, 20))
            network.mend()
            downs += 1
            before, begin = simulator.dials(), time.monotonic()
            while simulator.dials() == before and not person.is_done():
                person.look(0.1)
                if time.monotonic() - begin > 30:
                    raise Failure(f"no dial within 30 s after the network came back ({network.last})")
            slowest = max(slowest, time.monotonic() - begin)
        wait_for(lambda: person.look(0.1) or person.is_done(), 1800, "the campaign does not end")
    place.check()
    truth = demand(compare(place, [simulator], leads))
    verdict = simulator.end()
    return (f"{downs} times down, {truth.dials} dials of {leads} leads, double rings {verdict['numbers_twice']}, dials again "
            f"after {slowest:.1f} s at most, resumed {person.resumes} times, states {counted(truth.states)}")


class Person:
    """Starts the campaign again whenever it has paused itself."""

    def __init__(self, place, network):
        self.place = place
        self.network = network
        self.process = None
        self.resumes = -1
        self.done = False

    def is_done(self):
        return self.done

    def look(self, seconds):
        end = time.monotonic() + seconds
        while not self.done:
            if self.process is None:
                self.process = self.place.start(self.place.run_arguments(), self.network.names_of_its_own())
                self.resumes += 1
            if self.process.poll() is not None:
                ended = self.place.finish(self.process)
                self.process = None
                if ended.code not in (0, 1, 3):
                    raise Failure(f"code {ended.code}: {ended.err[-300:]}")
                self.done = ended.code in (0, 3)
            if time.monotonic() >= end:
                return
            time.sleep(0.05)
