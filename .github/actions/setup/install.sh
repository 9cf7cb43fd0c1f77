#!/usr/bin/env bash
# Installs the Parapet that this action is a part of, from its own lock file, and puts the command on the path.
set -euo pipefail

root="$(cd "$GITHUB_ACTION_PATH/../../.." && pwd)"
bin="$RUNNER_TEMP/parapet-bin"

cd "$root"
if [ ! -e dist/command/bin.js ]; then
  npm ci --no-audit --no-fund
fi

mkdir -p "$bin"
ln -sf "$root/scripts/parapet.mjs" "$bin/parapet"
chmod +x "$root/scripts/parapet.mjs"
echo "$bin" >> "$GITHUB_PATH"
echo "version=$("$bin/parapet" --version)" >> "$GITHUB_OUTPUT"

# Ubuntu's profile keeps browsers from a sandbox of their own; without it they would run unprotected.
switch=/proc/sys/kernel/apparmor_restrict_unprivileged_userns
if [ -e "$switch" ] && [ "$(cat "$switch")" = 1 ] && command -v sudo > /dev/null; then
  sudo -n sysctl -q -w kernel.apparmor_restrict_unprivileged_userns=0 ||
    echo '::notice::The browser will run without its sandbox on this runner.'
fi
