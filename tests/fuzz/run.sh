#!/usr/bin/env bash
# Fuzzes the parsers of foreign bytes under the address and undefined-behaviour sanitizers; one line per target.
#   tests/fuzz/run.sh [--runs N] [--seed N] [--target requesthead|webhook|csv|phone|template]
# Default: 10 million runs of each target. Findings are left in build/fuzz/findings; exit code 1 when there are any.
set -euo pipefail
cd "$(dirname "$0")/../.."
source packaging/setup.sh

runs=10000000
seed=$(od -An -N3 -tu4 /dev/urandom | tr -d ' ')
targets=(requesthead webhook csv phone template)
while [ $# -gt 0 ]; do
    case $1 in
    --runs) runs=$2 ;;
    --seed) seed=$2 ;;
    --target) targets=("$2") ;;
    *) echo "usage: tests/fuzz/run.sh [--runs N] [--seed N] [--target T]" >&2; exit 2 ;;
    esac
    shift 2
done

install_packages build fuzz
configure_and_build fuzz "${targets[@]/#/fuzz_}"

findings=build/fuzz/findings
mkdir -p "$findings"
failed=0
for target in "${targets[@]}"; do
    grown=build/fuzz/corpus/$target
    log=build/fuzz/$target.log
    mkdir -p "$grown"
    result=ok
    # An input that takes more than a second counts as a hang.
    "build/fuzz/fuzz/fuzz_$target" -runs="$runs" -seed="$seed" -timeout=1 -max_len=4096 -rss_limit_mb=2048 \
        -artifact_prefix="$findings/$target-" -print_final_stats=1 "$grown" "tests/fuzz/corpus/$target" >"$log" 2>&1 \
        || { result=FOUND; failed=1; }
    done_runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    speed=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log")
    features=$(grep -o 'ft: [0-9]*' "$log" | tail -1 | cut -d' ' -f2)
    printf '%-12s %-6s runs %s, %s/s, features %s, inputs %s, seed %s, log %s\n' "$target" "$result" \
        "${done_runs:-?}" "${speed:-?}" "${features:-?}" "$(ls "$grown" | wc -l)" "$seed" "$log"
done
exit $failed
