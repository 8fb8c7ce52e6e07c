#!/usr/bin/env bash
# Builds for release, runs the benchmarks and prints one table: what, ours, reference, ratio.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/setup.sh

install_packages build bench
configure_and_build release
QT_QPA_PLATFORM=offscreen exec build/release/bin/leadline-bench "$@"
