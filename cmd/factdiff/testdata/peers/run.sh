#!/bin/sh
# Times factdiff beside what one might reach for, on the same texts, and prints
# one table. Needs Go, Node with npm, and their registries; installs into a
# directory that is removed afterwards (or into $PEERS, which is kept). No part
# of the peers is part of factdiff, and no test runs this.
#
# usage: run.sh [-n ROUNDS] [-k KILOBYTES] [TEXT]
# TEXT: news to read, articles one after another; without it, the articles of
# testdata are repeated.
set -eu
rounds=5 kilobytes=1000
while getopts n:k: o; do
	case $o in
	n) rounds=$OPTARG ;;
	k) kilobytes=$OPTARG ;;
	*) exit 3 ;;
	esac
done
shift $((OPTIND - 1))
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
dir=${PEERS:-$(mktemp -d)}
[ -n "${PEERS:-}" ] || trap 'rm -rf "$dir"' EXIT
mkdir -p "$dir/bin"

# the texts
stories=$root/testdata
if [ $# -gt 0 ]; then
	tr '\f' '\n' <"$1" | head -c "${kilobytes}000" >"$dir/text.txt"
else
	cat "$stories"/*/*.txt "$stories"/*/draft.md | grep -v '^#' >"$dir/some.txt"
	: >"$dir/text.txt"
	while [ "$(wc -c <"$dir/text.txt")" -lt "${kilobytes}000" ]; do cat "$dir/some.txt" >>"$dir/text.txt"; done
fi
head -c 4800 "$dir/text.txt" >"$dir/article.txt" # some 800 words

# the programs
vale=v3.21.0
(cd "$root" && go build -o "$dir/bin/factdiff" ./cmd/factdiff)
cp -r "$here"/* "$dir"
(cd "$dir" && GOFLAGS=-mod=mod go build -o bin/prose ./prose && GOFLAGS=-mod=mod go build -o bin/measure ./measure)
[ -x "$dir/bin/vale" ] || GOBIN="$dir/bin" go install "github.com/vale-cli/vale/v3/cmd/vale@$vale" || echo "vale: not to be had" >&2
[ -d "$dir/node_modules" ] || (cd "$dir" && npm install --no-audit --no-fund --ignore-scripts --silent)
of() { node -p "require('$dir/node_modules/$1/package.json').version"; }

# name, version, command; ART is the text
row() { printf '%s\t%s\t%s\n' "$@"; }
{
	row factdiff "$(cd "$root" && git rev-parse --short HEAD 2>/dev/null || echo here)" "$dir/bin/factdiff check ART --alone"
	row "node -e 0" "$(node -v)" "node -e 0"
	row compromise "$(of compromise)" "node $dir/compromise.js ART"
	row wink-nlp "$(of wink-nlp)" "node $dir/wink.js ART"
	row Recognizers-Text "$(of @microsoft/recognizers-text-suite)" "node $dir/recognizers.js ART"
	row prose v2.0.0 "$dir/bin/prose ART"
	[ ! -x "$dir/bin/vale" ] || row Vale "$vale" "$dir/bin/vale --config $dir/vale.ini ART"
} >"$dir/programs.txt"
date -u '+%F'
"$dir/bin/measure" -rounds "$rounds" -article "$dir/article.txt" -text "$dir/text.txt" <"$dir/programs.txt"
