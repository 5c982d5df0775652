#!/bin/sh
# Checks a request (JSON, see /openapi.json) and leaves with 0 for pass and note,
# 1 for hold, and 2 for everything else: a checker that does not answer, or
# answers with anything but a verdict, has not checked.
#
#   FACTDIFF_URL=http://127.0.0.1:8737 FACTDIFF_TOKEN=… sh check.sh request.json
set -u
url=${FACTDIFF_URL:-http://127.0.0.1:8737}
answer=$(curl --silent --show-error --fail --connect-timeout 2 --max-time 15 \
  --header 'Content-Type: application/json' \
  ${FACTDIFF_TOKEN:+--header "Authorization: Bearer $FACTDIFF_TOKEN"} \
  --data-binary "@$1" "$url/v1/check") || { echo "not checked: no answer from factdiff" >&2; exit 2; }
verdict=$(printf '%s' "$answer" | sed -n 's/^{"version":1,"verdict":"\([a-z]*\)".*/\1/p')
printf '%s\n' "$answer"
case $verdict in
pass | note) exit 0 ;;
hold) exit 1 ;;
*) echo "not checked: the check could not be finished" >&2; exit 2 ;;
esac
