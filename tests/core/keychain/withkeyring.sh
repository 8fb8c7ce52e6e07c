#!/bin/sh
# withkeyring.sh COMMAND...: runs it beside a gnome-keyring of its own. Start it through dbus-run-session.
set -eu
home=$(mktemp -d)
daemon=
cleanup() {
    if [ -n "$daemon" ]; then
        kill "$daemon" 2>/dev/null || true
        wait "$daemon" 2>/dev/null || true
    fi
    rm -rf "$home"
}
trap cleanup EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/share" LEADLINE_TEST_KEYRING=1

printf 'test' > "$home/password"
gnome-keyring-daemon --foreground --unlock --components=secrets < "$home/password" > "$home/log" 2>&1 &
daemon=$!
tries=0
until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ] || ! kill -0 "$daemon" 2>/dev/null; then
        echo "gnome-keyring-daemon did not start:" >&2
        cat "$home/log" >&2
        exit 1
    fi
    sleep 0.1
done
"$@"
