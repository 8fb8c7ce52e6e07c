#!/usr/bin/env bash
# Installs what is missing, builds and runs every test. LEADLINE_PRESET chooses the CMake preset (dev, dev-asan, ci).
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/setup.sh

install_packages build test
preset=${LEADLINE_PRESET:-dev}
configure_and_build "$preset"

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
XDG_RUNTIME_DIR="$runtime" ctest --preset "$preset" "$@"
