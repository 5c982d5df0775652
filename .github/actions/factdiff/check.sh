#!/usr/bin/env bash
# Runs one check: annotations on standard output, SARIF, the editors' report and
# the summary of the step. Leaves with the code of the check.
set -uo pipefail
args=()
each() { # flag, lines
  local line
  while IFS= read -r line; do
    [ -n "$line" ] && args+=("$1$line")
  done <<<"$2"
}
each --against= "$AGAINST"
each --register= "$REGISTERS"
[ -n "$FAIL_ON" ] && args+=("--fail-on=$FAIL_ON")
args+=(--)
each "" "$DRAFTS"

sarif=$RUNNER_TEMP/factdiff.sarif html=$RUNNER_TEMP/factdiff.html
"${FACTDIFF:-$RUNNER_TEMP/factdiff}" check --format github \
  -o "sarif=$sarif" -o "html=$html" -o "md=$RUNNER_TEMP/factdiff.md" "${args[@]}"
code=$?
[ -f "$RUNNER_TEMP/factdiff.md" ] && cat "$RUNNER_TEMP/factdiff.md" >>"$GITHUB_STEP_SUMMARY"
{ echo "exit-code=$code"; echo "sarif=$sarif"; echo "html=$html"; } >>"$GITHUB_OUTPUT"
exit "$code"
