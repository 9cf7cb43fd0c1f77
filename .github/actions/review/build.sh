#!/usr/bin/env bash
# Builds the documents of every design. What is open in a design fails in the last step, not here.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$GITHUB_ACTION_PATH/specs.sh"

options=(--out "$DOCUMENTS")
[ -z "$BASELINE" ] || options+=(--baseline "$BASELINE")
parapet build "${options[@]}" -- ${specs[@]+"${specs[@]}"}
