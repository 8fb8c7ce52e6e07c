#!/usr/bin/env bash
# The demo campaign on a terminal, with the public commands only: packaging/demo-terminal.sh BIN_DIRECTORY
set -euo pipefail
bin=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/.." && pwd)

dir=$(mktemp -d "${TMPDIR:-/tmp}/leadline-demo.XXXXXX")
simulator=
end_simulator() {
    if [ -n "$simulator" ]; then
        kill "$simulator" 2>/dev/null || true
        wait "$simulator" 2>/dev/null || true
        simulator=
    fi
}
trap end_simulator EXIT

"$bin/leadline-simulator" --port 0 --port-file "$dir/port" --ledger "$dir/ledger.jsonl" --seed 7 --speed 60 \
    >"$dir/simulator.json" 2>"$dir/simulator.log" &
simulator=$!
for _ in $(seq 100); do
    [ -s "$dir/port" ] && break
    kill -0 "$simulator" 2>/dev/null || { echo "The simulator did not start:" >&2; cat "$dir/simulator.log" >&2; exit 1; }
    sleep 0.1
done
[ -s "$dir/port" ] || { echo "The simulator did not open its port within 10 seconds." >&2; exit 1; }

export LEADLINE_DATA="$dir/data" BLAND_BASE_URL="http://127.0.0.1:$(cat "$dir/port")" BLAND_API_KEY=demo-key-of-the-simulator
export BUSINESS_NAME="Harbour Street Software" CALLS_PER_SECOND=8 MAX_CONCURRENCY=10 LEADLINE_TIME_SCALE=20000
cli() { # exit code 3 says that something was refused or skipped, as is meant in the demo
    "$bin/leadline-cli" "$@" || { local code=$?; [ "$code" -eq 3 ] || exit "$code"; }
}

echo "A list of fictional firms goes in. Some rows are faulty on purpose:"
cli import "$root/resources/sample/leads.csv" --list "Sample leads" --consent "written:sample data" --rejects "$dir/rejects.csv"
echo
cli campaign create "Demo" --list "Sample leads" --prompt appointment --hours any --attempts 1
echo "The campaign runs against the simulator; no real telephone rings."
cli run "Demo" --until-done --webhook-port 0
echo
cli export "Demo" "$dir/results.csv" >/dev/null
end_simulator
echo "The simulated provider's own account of it: $(cat "$dir/simulator.json")"
echo
echo "Results:        $dir/results.csv"
echo "Refused rows:   $dir/rejects.csv"
