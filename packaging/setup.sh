#!/usr/bin/env bash
# Installs from Debian's packages what building and running Leadline needs. Sourced by run.sh, test.sh and bench.sh:
# `install_packages build`, `install_packages build tests`.
set -euo pipefail

build_packages=(
    g++ cmake ninja-build ccache mold git pkg-config
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev libqt6svg6 libqt6opengl6-dev
    qt6-multimedia-dev gstreamer1.0-plugins-base gstreamer1.0-plugins-good
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libsqlite3-dev libssl-dev tzdata
    libquazip1-qt6-dev libphonenumber-dev libicu-dev qtkeychain-qt6-dev libsecret-1-0
    breeze-icon-theme fonts-dejavu-core
)
test_packages=(
    xvfb xauth openbox imagemagick openssl sqlite3 curl dbus gnome-keyring libsecret-tools procps
    python3 strace libfaketime util-linux slowhttptest clang-16 libclang-rt-16-dev
)
bench_packages=(
    sqlite3 curl procps
    wrk python3-fastapi python3-uvicorn python3-uvloop python3-httptools python3-aiosqlite
)
fuzz_packages=(clang-16 libclang-rt-16-dev)

# As root directly, otherwise through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "Packages have to be installed and neither root nor sudo is at hand. Please run as root:" >&2
        echo "  $*" >&2
        exit 1
    fi
}

missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || echo "$package"
    done
}

install_packages() {
    local wanted=() group missing
    for group in "$@"; do
        local -n list="${group}_packages"
        wanted+=("${list[@]}")
    done
    missing=$(missing_packages "${wanted[@]}")
    [ -z "$missing" ] && return
    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing and this system has no apt-get:" $missing >&2
        exit 1
    fi
    echo "Installing what is missing:" $missing >&2
    as_root apt-get update -qq >&2
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >&2
}

# configure_and_build PRESET [TARGET...]
configure_and_build() {
    local preset=$1
    shift
    local log="build/$preset.log"
    mkdir -p build
    echo "Building ($preset); the first time takes some minutes, the log is $log" >&2
    if ! { cmake --preset "$preset" && cmake --build --preset "$preset" ${1:+--target "$@"}; } >"$log" 2>&1; then
        grep -E 'error|FAILED|CMake Error' -A6 "$log" | head -80 >&2 || tail -40 "$log" >&2
        echo "The build failed; all of it is in $log" >&2
        exit 1
    fi
}
