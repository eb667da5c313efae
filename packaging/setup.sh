#!/usr/bin/env bash
# Makes .venv with Inspector installed editable, and the system libraries it needs.
# Run again it costs a second: a stamp keeps what was installed for which inputs.
set -euo pipefail
cd "$(dirname "$0")/.."

VENV=.venv
STAMP=$VENV/.inspector-setup
LIBRARIES=packaging/system-libraries.txt

find_python() {
    local candidate
    for candidate in "${PYTHON:-}" python3 python3.13 python3.12 python3.11; do
        [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1 || continue
        "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$candidate"; return; }
    done
    echo "setup: no Python >= 3.11 found; install it (Debian/Ubuntu: apt-get install python3 python3-venv) or set PYTHON=..." >&2
    return 1
}

missing_libraries() {
    # Since the 64-bit time_t change Debian and Ubuntu install some of these under a name that ends in
    # "t64" (libglib2.0-0t64); either satisfies.
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$LIBRARIES" | while read -r name; do
        dpkg-query -W -f '${Status}\n' "$name" "${name}t64" 2>/dev/null | grep -q 'install ok installed' || echo "$name"
    done
}

install_libraries() {
    command -v dpkg-query >/dev/null 2>&1 || { echo "setup: not Debian or Ubuntu; skipping system libraries" >&2; return; }
    local missing prefix=""
    missing=$(missing_libraries | tr '\n' ' ')
    "$1" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing python3-venv"
    [ -z "${missing// /}" ] && return
    local line="apt-get install -y --no-install-recommends $missing"
    if [ "$(id -u)" != 0 ]; then
        if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then prefix="sudo -n"; else
            printf 'setup: these system libraries are missing. Run this line, then the same make command again:\n\n  sudo %s\n\n' "$line" >&2
            return 1
        fi
    fi
    echo "setup: installing system libraries: $missing" >&2
    $prefix apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $prefix $line >&2
}

make_venv() {
    local python=$1
    [ -x $VENV/bin/python ] || "$python" -m venv $VENV || {
        rm -rf $VENV
        echo "setup: python3 -m venv failed; on Debian/Ubuntu: sudo apt-get install python3-venv" >&2
        return 1
    }
}

python=$(find_python)
wanted=$(cat pyproject.toml "$LIBRARIES" packaging/setup.sh <("$python" --version) | sha256sum)
if [ -f $STAMP ] && [ "$(cat $STAMP)" = "$wanted" ] && [ -x $VENV/bin/inspector ]; then exit 0; fi
install_libraries "$python"
make_venv "$python"
echo "setup: installing Python packages (the first time this takes minutes)" >&2
$VENV/bin/python -m pip install --quiet --editable '.[dev]' >&2
printf '%s' "$wanted" >$STAMP
