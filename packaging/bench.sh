#!/usr/bin/env bash
# Builds for release, runs the benchmarks and prints one table: what, ours, reference, ratio.
# Options go to leadline-bench: --only NAMES, --rows N, --claims N, --seconds N, --calls N, --dir DIR. With --leads N first, only the leads in the
# million are measured: leadline-bench-leads --leads N [--dir DIR].
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/setup.sh

install_packages build bench
export QT_QPA_PLATFORM=offscreen
if [[ "${1:-}" == --leads* ]]; then
    configure_and_build release leadline-bench-leads
    exec build/release/bin/leadline-bench-leads "$@"
fi
configure_and_build release leadline-bench leadline-bench-leads leadline-cli leadline-simulator
[[ " $* " == *" --only "* ]] || build/release/bin/leadline-bench-leads
exec build/release/bin/leadline-bench "$@"
