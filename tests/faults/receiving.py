"""H-3 to H-7, H-10, H-13: webhooks under load, attack, full disk and sudden death. Real sockets to a real `serve`."""

import concurrent.futures
import contextlib
import hashlib
import hmac
import http.client
import json
import os
import pathlib
import random
import shutil
import socket
import subprocess
import threading
import time

from workplace import ADMIN_TOKEN, SECRET, Failure, Simulator, Workplace, kill, wait_for

MEBIBYTE = 1024 * 1024
LARGEST_BODY = 12 * MEBIBYTE
MOST_GROWTH = 160 * MEBIBYTE  # I-21
MOST_DESCRIPTORS = 64  # H-6


class Server:
    """`leadline-cli serve` with its two ports."""

    def __init__(self, programs, folder, simulator=None, place=None):
        self.programs = programs
        self.place = place or Workplace(programs, folder, simulator, ADMIN_TOKEN=ADMIN_TOKEN)
        self.port_file = self.place.folder / "ports"
        self.start()

    def start(self):
        self.port_file.unlink(missing_ok=True)
        self.process = self.programs.start(
            "leadline-cli", ["serve", "--webhook-port", "0", "--admin-port", "0", "--port-file", str(self.port_file)],
            self.place.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_for(lambda: self.port_file.exists() or self.process.poll() is not None, 60, "serve does not listen")
        if self.process.poll() is not None:
            raise Failure(f"serve ended with code {self.process.returncode}")
        ports = json.loads(self.port_file.read_text())
        self.webhook, self.admin = ports["webhook"], ports["admin"]

    def kill(self):
        kill(self.process)
        self.programs.ended(self.process)

    def end(self):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(60)
        self.kill()

    def status(self, field):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(field + ":"):
                return int(line.split()[1]) * 1024
        raise Failure(f"no {field}")

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def command(self, path, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.admin, timeout=60)
        connection.request("POST", path, json.dumps(body), {"Authorization": f"Bearer {ADMIN_TOKEN}",
                                                            "Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if answer.status != 200:
            raise Failure(f"{path}: {answer.status} {text[:200]}")


def sign(body):
    return hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()


def head_of(port, length, extra=""):
    return (f"POST /webhook HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {length}\r\n{extra}").encode()


def deliver(port, body, timeout=30):
    """Status of the answer; 0 when the connection ended without one."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=timeout) as connection:
            connection.settimeout(timeout)
            connection.sendall(head_of(port, len(body), f"X-Webhook-Signature: {sign(body)}\r\n\r\n") + body)
            answer = b""
            while b"\r\n" not in answer:
                piece = connection.recv(4096)
                if not piece:
                    return 0
                answer += piece
            return int(answer.split(b" ")[1])
    except OSError:
        return 0


def result(number, size=0):
    return json.dumps({"call_id": f"foreign-{number:08}", "completed": True, "status": "completed",
                       "summary": "x" * size}).encode()


def stored(place):
    return place.value("SELECT count(*) FROM inbox")


def h3(programs, folder, options):
    """1,000 deliveries in 100 orders: the same tables."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LEADLINE_SEED": str(options.seed),
                   "LEADLINE_H3_DELIVERIES": str(options.deliveries), "LEADLINE_H3_SHUFFLES": str(options.shuffles),
                   "QTEST_FUNCTION_TIMEOUT": "3600000"}
    program = programs.folder.parent / "tests" / "tst_calllog"
    done = subprocess.run([str(program), "deliveryorder"], env=environment, capture_output=True, text=True,
                          timeout=3600, check=False)
    if done.returncode:
        raise Failure(done.stdout[max(done.stdout.find("FAIL!"), 0):][:800])
    return f"{options.deliveries} deliveries, {options.shuffles} orders, identical tables"


def h4(programs, folder, options):
    """kill -9 right after each 2xx: the body is there."""
    server = Server(programs, folder)
    lost = []
    for number in range(options.kills):
        body = result(number, size=random.Random(options.seed + number).randrange(2000))
        status = deliver(server.webhook, body)
        server.kill()
        if status != 200:
            raise Failure(f"delivery {number} was answered with {status}")
        digest = hashlib.sha256(body).hexdigest()
        kept = server.place.ask("SELECT b.body FROM inbox i JOIN inbox_bodies b ON b.id = i.id WHERE i.sha256 = ?", digest)
        if not kept or kept[0][0] != body:
            lost.append(number)
        server.start()
    server.kill()
    server.place.check()
    if lost:
        raise Failure(f"{len(lost)} bodies are gone: {lost[:5]}")
    return f"{options.kills} kills after the 2xx, {stored(server.place)} bodies on disk"


def h5(programs, folder, options):
    """50 deliveries a second while a campaign runs."""
    simulator = Simulator(programs, folder, {"talk_from_s": 20, "talk_to_s": 60}, options.seed, speed=50)
    server = Server(programs, folder, None, Workplace(programs, folder, simulator, ADMIN_TOKEN=ADMIN_TOKEN,
                                                      CALLS_PER_SECOND="2", MAX_CONCURRENCY="20"))
    server.end()
    server.place.prepare(200, "--attempts", "1", "--concurrency", "20")
    server.start()
    server.command("/api/start", {"campaign": "C"})
    count = 50 * options.receive_seconds
    times, statuses = [], []

    def one(number):
        begun = time.monotonic()
        statuses.append(deliver(server.webhook, result(number)))
        times.append(time.monotonic() - begun)

    begin = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for number in range(count):
            time.sleep(max(0.0, begin + number / 49 - time.monotonic()))  # just below the limit of new connections
            pool.submit(one, number)
    dials = simulator.dials()
    server.end()
    p99 = sorted(times)[int(len(times) * 0.99)] * 1000
    other = [status for status in statuses if status != 200]
    if other:
        raise Failure(f"{len(other)} of {count} were not answered with 200: {sorted(set(other))}")
    if not dials:
        raise Failure("the campaign did not dial")
    if options.tier != "A" and p99 > 100:
        raise Failure(f"p99 {p99:.0f} ms")
    return f"{count} deliveries in {options.receive_seconds} s, non-2xx 0, p99 {p99:.1f} ms, {dials} dials beside"


def attack(port, stop, silent):
    """Connects and keeps the server waiting, again and again."""
    while not stop.is_set():
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
                connection.settimeout(1)
                head = head_of(port, 100)
                for byte in head:
                    if not silent:
                        connection.sendall(bytes([byte]))
                    if stop.wait(1):
                        return
                    with contextlib.suppress(TimeoutError):
                        connection.setblocking(False)
                        with contextlib.suppress(BlockingIOError):
                            if connection.recv(1) == b"":
                                break
                        connection.setblocking(True)
        except OSError:
            stop.wait(1)


def delivered_within(port, number, seconds):
    """Seconds until a delivery was taken; the provider tries again, too."""
    begin = time.monotonic()
    while time.monotonic() - begin < seconds:
        if deliver(port, result(number), timeout=seconds) == 200:
            return time.monotonic() - begin
        time.sleep(0.05)
    raise Failure(f"no delivery got through within {seconds} s")


def h6(programs, folder, options):
    """200 silent and 200 slow connections: a real delivery gets through."""
    server = Server(programs, folder)
    stop = threading.Event()
    threads = [threading.Thread(target=attack, args=(server.webhook, stop, i % 2 == 0), daemon=True) for i in range(400)]
    for thread in threads:
        thread.start()
    slowest, most, number = 0.0, 0, 0
    begin = time.monotonic()
    limit = 30 if options.tier == "A" else 6
    try:
        while time.monotonic() - begin < options.receive_seconds:
            number += 1
            slowest = max(slowest, delivered_within(server.webhook, number, limit))
            most = max(most, server.descriptors())
            time.sleep(0.5)
    finally:
        stop.set()
        for thread in threads:
            thread.join(10)
    server.end()
    if most > MOST_DESCRIPTORS:
        raise Failure(f"{most} descriptors")
    return f"{number} deliveries within {slowest:.1f} s each under 400 attackers, {most} descriptors"


def push(port, pieces, head, answers):
    """Sends until the server has enough; notes the status of its answer."""
    status = 0
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            connection.settimeout(30)
            with contextlib.suppress(OSError):
                connection.sendall(head)
                for piece in pieces:
                    connection.sendall(piece)
            answer = connection.recv(64)
            status = int(answer.split(b" ")[1]) if answer.startswith(b"HTTP/") else 0
    except OSError:
        pass
    answers.append(status)


def h7(programs, folder, options):
    """Huge bodies, endless heads and lines: refused or served, memory stays."""
    server = Server(programs, folder)
    port = server.webhook
    deliver(port, result(0))
    before = server.status("VmRSS")
    block = b"x" * MEBIBYTE
    signature = "X-Webhook-Signature: " + "0" * 64 + "\r\n\r\n"
    answers = []
    push(port, [block] * 300, head_of(port, 300 * MEBIBYTE, signature), answers)
    push(port, [block] * 12 + [b"x"], head_of(port, LARGEST_BODY + 1, signature), answers)
    push(port, [b"X-A: b\r\n"] * 100_000, head_of(port, 2), answers)
    push(port, [block] * 20, head_of(port, 2, "X-Long: "), answers)
    if any(200 <= status < 300 for status in answers):
        raise Failure(f"one was taken: {answers}")
    bodies = [result(1000 + i, LARGEST_BODY - 200) for i in range(4)]
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        large = list(pool.map(lambda body: deliver(port, body, 60), bodies))
    # 32 MiB at once: the others are refused while they are still sending, and may not live to read the 503.
    if not all(status in (0, 200, 503) for status in large) or 200 not in large:
        raise Failure(f"4 x 12 MiB: {large}")
    if delivered_within(port, 1, 30) is None or server.process.poll() is not None:
        raise Failure("it is gone")
    growth = server.status("VmHWM") - before
    sanitized = programs.sanitized
    server.end()
    if growth > MOST_GROWTH and not sanitized:  # a sanitizer keeps freed memory
        raise Failure(f"memory grew by {growth // MEBIBYTE} MiB")
    return f"answers {answers}, 4 x 12 MiB {large}, memory + {growth // MEBIBYTE} MiB{' (sanitized)' if sanitized else ''}"


def h10(programs, folder, options):
    """The disk is full while deliveries come: 503 and no 2xx; afterwards all is well."""
    server = Server(programs, folder)
    if deliver(server.webhook, result(0)) != 200:
        raise Failure("the first delivery was not taken")
    journal = server.place.database.with_name("leadline.db-wal")
    limit = journal.stat().st_size if journal.exists() else 0
    limit = max(limit, server.place.database.stat().st_size)
    subprocess.run(["prlimit", f"--pid={server.process.pid}", f"--fsize={limit + 8192}:"], check=True)
    full = [deliver(server.webhook, result(100 + i, 200_000)) for i in range(10)]
    kept = stored(server.place)
    subprocess.run(["prlimit", f"--pid={server.process.pid}", "--fsize=unlimited:"], check=True)
    after = [deliver(server.webhook, result(100 + i, 200_000)) for i in range(10)]
    server.end()
    server.place.check()
    refused = full.count(503)
    if not refused or any(status not in (200, 503) for status in full) or kept != 1 + full.count(200):
        raise Failure(f"while full: {full}, {kept} rows")
    if after != [200] * 10 or stored(server.place) != 11:
        raise Failure(f"afterwards: {after}, {stored(server.place)} rows")
    return f"{refused} of {len(full)} refused with 503 while nothing could be written, all {len(after)} taken afterwards"


MODES = {"head": ["-H"], "body": ["-B"], "read": ["-X"], "range": ["-R"]}


def h13(programs, folder, options):
    """slowhttptest in each of its modes; the service is there again."""
    if not shutil.which("slowhttptest"):
        raise Failure("slowhttptest is not installed")
    server = Server(programs, folder)
    waits = []
    for mode, arguments in MODES.items():
        tool = subprocess.Popen(["slowhttptest", *arguments, "-c", "1000", "-r", "200", "-i", "1", "-l",
                                 str(options.receive_seconds), "-u", f"http://127.0.0.1:{server.webhook}/webhook"],
                                cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            tool.wait(options.receive_seconds + 60)
        finally:
            if tool.poll() is None:
                tool.kill()
                tool.wait()
        waits.append((mode, delivered_within(server.webhook, len(waits), 30 if options.tier == "A" else 6)))
    server.end()
    return "available again after " + ", ".join(f"{mode} {wait:.1f} s" for mode, wait in waits)
