#!/usr/bin/env bash
# Imports files that are far too large, as the fault tests of the CSV reader ask (B-2): memory at most 200 MiB, an answer
# that names the line, and nothing left behind. usage: packaging/hugefiles.sh [BUILD_DIRECTORY] [PERCENT_OF_FULL_SIZE]
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/release}
percent=${2:-100}
most_kib=$((200 * 1024))
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

mebibytes() { echo $(($1 * percent / 100)); }

# check NAME EXPECTED_TEXT FILE
check() {
    local rss code=0
    LC_ALL=C "$build/bin/leadline-cli" --data "$work/data" import "$3" --list L --country US >"$work/out" 2>"$work/err" &
    local pid=$! peak=0
    while kill -0 "$pid" 2>/dev/null; do
        rss=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || true)
        [ -n "$rss" ] && peak=$rss
        sleep 0.1
    done
    wait "$pid" || code=$?
    local verdict=ok
    [ "$peak" -le "$most_kib" ] || verdict="too much memory"
    grep -q "$2" "$work/out" "$work/err" || verdict="says something else: $(head -c 200 "$work/err")"
    [ "$verdict" = ok ] || failed=1
    printf '%-32s exit %d  peak %4d MiB  %s\n' "$1" "$code" $((peak / 1024)) "$verdict"
    rm -rf "$3" "$work/data" # never more than one of them on the disk
}

fill() { head -c "$1M" /dev/zero | tr '\0' x; }

{ echo phone; echo "(334) 793-8701"; fill "$(mebibytes 100)"; echo; echo "(334) 793-8702"; } >"$work/cell.csv"
check "one cell of $(mebibytes 100) MiB" "1 refused" "$work/cell.csv"
{ echo phone; printf '"'; fill "$(mebibytes 500)"; } >"$work/quote.csv"
check "one quote before $(mebibytes 500) MiB" "Line 2" "$work/quote.csv"

# rows LINE: as many as fit
rows() { { yes "$1" || true; } | head -c "$(mebibytes 1000)M"; }

{ echo "name,phone"; rows 'Somebody with a rather long name,(334) 793-8701'; } >"$work/rows.csv"
check "$(mebibytes 1000) MiB, too many rows" "Split it\|rows read" "$work/rows.csv"
{ echo "name,phone,text"; rows "Somebody,(334) 793-8701,$(fill 1 | head -c 1100)"; } >"$work/wide.csv"
check "$(mebibytes 1000) MiB, long rows" "rows read" "$work/wide.csv"
exit $failed
