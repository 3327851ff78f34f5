#!/bin/sh
# Times reading, writing and checking TMX beside xmlwf (expat) and lxml, on the same bytes, in one
# run; then the memory that checking and repairing take as files grow. Prints CSV.
#
# usage: Benchmarks/tmx/run.sh [MEGABYTES [LARGE_MEGABYTES]]     (200 and 2000 by default)
#
# Seconds are those of the processor, the least of three runs. Needs python3, GNU time, and xmlwf
# (apt: expat); lxml is installed with pip into an environment that goes away again. What is
# missing is left out with a note.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
size=${1:-200}
large=${2:-2000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build -c release --package-path "$here/speed" >/dev/null
speed=$(swift build -c release --package-path "$here/speed" --show-bin-path)/tmx-speed
swift build -c release --package-path "$root" --product align >/dev/null
align=$(swift build -c release --package-path "$root" --show-bin-path)/align

python3 "$here/generate.py" "$size" >"$work/a.tmx"
bytes=$(wc -c <"$work/a.tmx")
units=$(grep -c '<tu ' "$work/a.tmx")

# The least seconds of three runs of a command, and the megabytes a second they make.
timed() {
  name=$1
  shift
  for _ in 1 2 3; do
    /usr/bin/time -f '%U %S' -o "$work/time" -a "$@" >"$work/out" 2>"$work/complaint"
  done
  awk -v name="$name" -v bytes="$bytes" -v units="$units" '
    NR == 1 || $1 + $2 < least { least = $1 + $2 }
    END { printf "%s,%d,%.2f,%d\n", name, bytes / least / 1e6 + .5, least, units }' "$work/time"
  rm "$work/time"
}

# Fails unless a file has the number of units it must have.
expect_units() {
  [ "$1" = "$units" ] || { echo "$2: $1 units instead of $units" >&2; exit 1; }
}

echo "name,mb_per_s,seconds,units"
read_line=$("$speed" read "$work/a.tmx" 3)
expect_units "${read_line##*,}" "reading"
echo "$read_line"
"$speed" write "$work/a.tmx" 3
timed check "$align" tmx check -q "$work/a.tmx"
timed fix "$align" tmx fix -q --overwrite "$work/a.tmx" -o "$work/b.tmx"
expect_units "$(grep -c '<tu ' "$work/b.tmx")" "fixing"
if command -v xmlwf >/dev/null; then
  timed xmlwf xmlwf "$work/a.tmx"
else
  echo "xmlwf: not installed" >&2
fi
if python3 -m venv "$work/python" && "$work/python/bin/pip" -q install lxml 2>/dev/null; then
  timed iterparse "$work/python/bin/python" "$here/iterparse.py" "$work/a.tmx"
  expect_units "$(cut -d' ' -f1 "$work/out")" "iterparse"
else
  echo "lxml: cannot be installed" >&2
fi
rm -f "$work/a.tmx" "$work/b.tmx"

echo "name,megabytes,resident_kb"
for megabytes in $((large / 100)) $large; do
  python3 "$here/generate.py" "$megabytes" >"$work/a.tmx"
  gzip -1 -c "$work/a.tmx" >"$work/a.tmx.gz"
  for file in a.tmx a.tmx.gz; do
    /usr/bin/time -f "check $file,$megabytes,%M" "$align" tmx check -q "$work/$file" 2>&1
    /usr/bin/time -f "fix $file,$megabytes,%M" \
      "$align" tmx fix -q --overwrite "$work/$file" -o "$work/b.tmx" 2>&1
  done
done
