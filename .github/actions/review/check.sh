#!/usr/bin/env bash
# Checks the designs. A bad answer is kept for the last step, so that documents and comment are made all the same.
set -euo pipefail
# shellcheck source-path=SCRIPTDIR
source "$GITHUB_ACTION_PATH/specs.sh"

out="$RUNNER_TEMP/parapet"
mkdir -p "$out"
options=(--format github --format "sarif=$out/parapet.sarif")
options+=(--format "markdown=$out/comment.md" --format "json=$out/review.json")
[ -z "$FAIL_ON" ] || options+=(--fail-on "$FAIL_ON")
[ -z "$MAX_WARNINGS" ] || options+=(--max-warnings "$MAX_WARNINGS")
[ -z "$BASELINE" ] || options+=(--baseline "$BASELINE")
if [ -n "$BASE" ]; then
  # A shallow checkout lacks the revision that the change is compared with.
  git cat-file -e "$BASE^{commit}" 2> /dev/null || git fetch --quiet --depth=1 origin "$BASE"
  options+=(--against "$BASE" --author "$AUTHOR")
  [ "$NEW_ONLY" != true ] || options+=(--new-only)
fi

code=0
parapet check "${options[@]}" -- ${specs[@]+"${specs[@]}"} || code=$?

comment="$out/comment.md"
if [ -n "$BASE" ]; then
  # A comment on a change is about the change; what is open anyway is in the summary of the job.
  parapet diff "$BASE" --fail-on never --format "markdown=$out/change.md" -- ${specs[@]+"${specs[@]}"} ||
    echo '::notice::The change could not be compared; the comment says what is open.'
  [ ! -s "$out/change.md" ] || comment="$out/change.md"
fi
{
  echo "exit-code=$code"
  echo "sarif=$out/parapet.sarif"
  echo "comment=$comment"
} >> "$GITHUB_OUTPUT"
