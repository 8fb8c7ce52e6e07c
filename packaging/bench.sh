#!/usr/bin/env bash
# Builds for release, runs the benchmarks and prints one table: what, ours, reference, ratio.
# Options go to leadline-bench: --rows N, --claims N, --seconds N, --dir DIR.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/setup.sh

install_packages build bench
configure_and_build release leadline-bench leadline-simulator
QT_QPA_PLATFORM=offscreen exec build/release/bin/leadline-bench "$@"
