#!/usr/bin/env bash
# Writes the comment on the pull request, or the new text of it: one comment, however often the change is pushed.
set -euo pipefail

if [ ! -s "$COMMENT" ]; then
  echo 'There is nothing to comment on.'
  exit 0
fi

comments="repos/$GITHUB_REPOSITORY/issues/$NUMBER/comments"
# Only a comment of a bot: anybody can begin one with the same words.
mine='.[] | select(.user.type == "Bot" and (.body | test("^<!-- parapet(-diff)? -->"))) | .id'
if ! id="$(gh api --paginate "$comments" --jq "$mine" | head -n 1)"; then
  echo '::notice::The token may not read the comments of this pull request; the job summary says the same.'
  exit 0
fi

if [ -n "$id" ]; then
  write=(--method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id")
else
  write=(--method POST "$comments")
fi
# Pull requests of forks run with a token that only reads.
gh api "${write[@]}" --field "body=@$COMMENT" --silent ||
  echo '::notice::The token may not comment on this pull request; the job summary says the same.'
