"""A network that can be switched off: a TCP proxy, and names that resolve or do not."""

import os
import pathlib
import socket
import struct
import subprocess
import threading


class Network:
    """Forwards one port to another; `fail` breaks it in one of four ways, `mend` brings it back."""

    def __init__(self, target, folder):
        self.target = target
        self.hosts = pathlib.Path(folder) / "hosts"
        self.switch = pathlib.Path(folder) / "nsswitch.conf"
        self.switch.write_text("hosts: files\n")
        self.up = threading.Event()
        self.up.set()
        self.pairs = set()
        self.lock = threading.Lock()
        self.listener = None
        self.last = ""
        self.port = 0
        self.closing = False

    def __enter__(self):
        self.hosts.write_text("127.0.0.1 localhost\n")
        self.listen()
        return self

    def __exit__(self, *_):
        self.closing = True
        self.up.set()
        self.deaf()
        self.reset_all()

    def listen(self):
        self.listener = socket.create_server(("127.0.0.1", self.port), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, args=(self.listener,), daemon=True).start()

    def deaf(self):
        if self.listener:
            self.listener.shutdown(socket.SHUT_RDWR)
            self.listener.close()
            self.listener = None

    def accept(self, listener):
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        try:
            server = socket.create_connection(("127.0.0.1", self.target))
        except OSError:
            client.close()
            return
        pair = (client, server)
        with self.lock:
            self.pairs.add(pair)
        threading.Thread(target=self.forward, args=(server, client), daemon=True).start()
        self.forward(client, server)
        with self.lock:
            self.pairs.discard(pair)

    def forward(self, source, sink):
        """In silence bytes wait; they arrive when the network is back, whoever still listens."""
        try:
            while data := source.recv(65536):
                self.up.wait()
                sink.sendall(data)
        except OSError:
            pass
        try:
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    def reset_all(self):
        with self.lock:
            pairs, self.pairs = self.pairs, set()
        for pair in pairs:
            for side in pair:
                try:
                    side.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    side.shutdown(socket.SHUT_RDWR)
                    side.close()
                except OSError:
                    pass

    def fail(self, how):
        self.last = how
        if how == "silent":
            self.up.clear()
        elif how == "names":
            self.hosts.write_text("\n")
        else:
            self.deaf()
            if how == "reset":
                self.reset_all()

    def mend(self):
        self.hosts.write_text("127.0.0.1 localhost\n")
        self.up.set()
        if self.listener is None:
            self.listen()

    def names_of_its_own(self):
        """What to put before a command so that it asks our file for names; nothing where that is not allowed."""
        user = [] if os.geteuid() == 0 else ["-r"]
        script = f'mount --bind "{self.hosts}" /etc/hosts && mount --bind "{self.switch}" /etc/nsswitch.conf && exec "$@"'
        before = ["unshare", *user, "-m", "sh", "-c", script, "sh"]
        works = subprocess.run([*before, "true"], capture_output=True, check=False).returncode == 0
        return before if works else []
