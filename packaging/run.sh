#!/usr/bin/env bash
# Installs what is missing, builds, and opens Leadline.
#   packaging/run.sh          demo: sample leads and a simulated telephone in a throw-away directory
#   packaging/run.sh --live   real work, with your own account
# Without a display the demo campaign runs on the terminal instead.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/setup.sh

install_packages build
configure_and_build "${LEADLINE_PRESET:-run}" leadline leadline-cli leadline-simulator
bin="build/${LEADLINE_PRESET:-run}/bin"

if [ "${1:-}" = "--live" ]; then
    shift
    exec "$bin/leadline" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/leadline" --demo "$@"
fi
exec packaging/demo-terminal.sh "$bin"
