#!/usr/bin/env bash
# Fault tests: tests/faults/run.sh [--preset dev] [--tier A|B|R] [--seed N] [--only F-1,...] [--list]. docs/testing.md.
set -euo pipefail
cd "$(dirname "$0")/../.."
preset=dev
arguments=()
while [ $# -gt 0 ]; do
    case $1 in
    --preset) preset=$2; shift 2 ;;
    --preset=*) preset=${1#*=}; shift ;;
    *) arguments+=("$1"); shift ;;
    esac
done
bin=build/$preset/bin
if [ ! -x "$bin/leadline-cli" ] || [ ! -x "$bin/leadline-simulator" ]; then
    source packaging/setup.sh
    install_packages build test
    configure_and_build "$preset" leadline-cli leadline-simulator
fi
# Long runs of many processes: what a sanitizer finds has to stop the program, not only its text.
export ASAN_OPTIONS=${ASAN_OPTIONS:-abort_on_error=1} UBSAN_OPTIONS=${UBSAN_OPTIONS:-halt_on_error=1:abort_on_error=1}
export LSAN_OPTIONS=${LSAN_OPTIONS:-suppressions=$PWD/tests/support/lsan.supp}
exec python3 tests/faults/faults.py --bin "$bin" "${arguments[@]}"
