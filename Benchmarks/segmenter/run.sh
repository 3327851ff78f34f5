#!/bin/sh
# Times the segmenter beside ICU's sentence breaks and blingfire, on the same bytes, in one run.
#
# usage: Benchmarks/segmenter/run.sh [MEGABYTES]     (20 by default)
#
# Needs a C compiler with ICU's headers (libicu-dev) and python3; blingfire (pip) is left out with
# a note if it is not installed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
size=$((${1:-20} * 1000000))

${CC:-cc} -O2 -o "$work/icu" "$here/icu.c" -licuuc
swift build -c release --package-path "$here/speed" >/dev/null
segment=$(swift build -c release --package-path "$here/speed" --show-bin-path)/segment

for language in zh en; do
  python3 "$here/generate.py" $language $size >"$work/$language.txt"
  "$segment" $language "$work/$language.txt" 5
  "$work/icu" $language "$work/$language.txt" 5
  python3 "$here/blingfire_speed.py" "$work/$language.txt" 2>&1 \
    || echo "blingfire: not installed"
done
for worst in dots brackets quotes digits titles; do
  python3 "$here/generate.py" $worst 1000000 >"$work/$worst.txt"
  printf '%s, 1 MB: ' $worst
  "$segment" zh "$work/$worst.txt" 5
done
