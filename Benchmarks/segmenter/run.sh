#!/bin/sh
# Times the segmenter beside ICU's sentence breaks and blingfire, on the same bytes, in one run.
#
# usage: Benchmarks/segmenter/run.sh [MEGABYTES [RECORD]]     (20 by default)
#
# Needs a C compiler, ICU's headers (libicu-dev) and python3; what is missing of the first two is
# installed where there is apt-get. blingfire comes from pip into a folder of its own that goes away
# with the run, and is left out with a note where pip cannot have it. RECORD is a file that takes
# the figures as CSV.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
size=$((${1:-20} * 1000000))
record=${2:-}

if ! echo '#include <unicode/ubrk.h>' | ${CC:-cc} -E - >/dev/null 2>&1; then
  if command -v apt-get >/dev/null; then
    sudo=
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $sudo apt-get update -q >&2
    $sudo apt-get install -q -y --no-install-recommends gcc libc6-dev libicu-dev >&2
  else
    echo "install ICU's headers (libicu-dev, icu4c) and run again" >&2
    exit 1
  fi
fi
${CC:-cc} -O2 -o "$work/icu" "$here/icu.c" -licuuc
swift build -c release --package-path "$here/speed" >/dev/null
segment=$(swift build -c release --package-path "$here/speed" --show-bin-path)/segment

python=
if python3 -m venv "$work/venv" >/dev/null 2>&1 \
  && "$work/venv/bin/pip" install -q blingfire numpy >/dev/null 2>&1; then
  python=$work/venv/bin/python
else
  echo "blingfire: left out, for pip cannot install it here"
fi

# Prints a line of figures, and keeps it as CSV: name,sentences,MB/s.
tell() {
  cat >"$work/line"
  cat "$work/line"
  if [ -n "$record" ]; then
    sed -n "s|^\(.*\): \([0-9]*\) sentences, \([0-9.]*\) MB/s\$|$1\1,\2,\3|p" "$work/line" \
      | tr -d '"' | sed 's/, places/ places/; s/, sentences/ sentences/' >>"$work/record.csv"
  fi
}

echo "name,sentences,mb_per_s" >"$work/record.csv"
for language in zh en; do
  python3 "$here/generate.py" $language $size >"$work/$language.txt"
  "$segment" $language "$work/$language.txt" 5 | tell ""
  "$work/icu" $language "$work/$language.txt" 5 | tell ""
  if [ -n "$python" ]; then
    "$python" "$here/blingfire_speed.py" "$work/$language.txt" | tell "$language "
  fi
done
for worst in dots brackets quotes digits titles; do
  python3 "$here/generate.py" $worst 1000000 >"$work/$worst.txt"
  printf '%s, 1 MB: ' $worst
  "$segment" zh "$work/$worst.txt" 5 | tell "$worst "
done
if [ -n "$record" ]; then cp "$work/record.csv" "$record"; fi
