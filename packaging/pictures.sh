#!/usr/bin/env bash
# Makes pictures of every page and of every sheet, menu and panel: light, dark and high contrast, 1280x800 and
# 1920x1080, 100 % and 200 %, empty, in the middle of a campaign and with 100,000 calls.
#   packaging/pictures.sh DIR [--states empty,middle,many] [--pages leads,...] [--sheets import,...|all]
#                             [--looks light,dark,contrast] [--sizes 1280x800,1920x1080] [--calls N]
#                             [--language en|de|es]
# --pages alone takes no sheets, --sheets alone no pages. LEADLINE_PRESET chooses the CMake preset (dev),
# LEADLINE_SCALES the scales ("1 2").
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/setup.sh

[ $# -ge 1 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
install_packages build test
preset=${LEADLINE_PRESET:-dev}
configure_and_build "$preset" leadline-pictures leadline-cli leadline-simulator

runtime=$(mktemp -d)
trap 'rm -rf "$runtime"' EXIT
chmod 700 "$runtime"
for scale in ${LEADLINE_SCALES:-1 2}; do
    XDG_RUNTIME_DIR="$runtime" QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR="$scale" LEADLINE_BIN="build/$preset/bin" \
        "build/$preset/tests/leadline-pictures" "$@"
done
