#!/bin/sh
# Measures the memory on made-up units: import, size, search, exact look-up, concordance, cold start.
#
# usage: Benchmarks/memory/run.sh [UNITS]     (1,000,000 by default; two gigabytes of disk for that)
#
# Prints CSV. Search is compared with scoring every unit, on 10 queries of each language; a
# difference ends the run. compare.py puts other programs beside it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
units=${1:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build -c release --package-path "$here/speed" >/dev/null
speed=$(swift build -c release --package-path "$here/speed" --show-bin-path)/memory-speed
swift build -c release --package-path "$here/../.." --product align >/dev/null
align=$(swift build -c release --package-path "$here/../.." --show-bin-path)/align

python3 "$here/generate.py" "$units" "$work"
"$speed" import "$work/m.memory" "$work/units.tmx"
echo "size,$(wc -c <"$work/m.memory") bytes,TMX $(wc -c <"$work/units.tmx") bytes"
for language in zh en; do
  "$speed" search "$work/m.memory" "$work/queries.$language.txt" $language 10
done
"$speed" exact "$work/m.memory" "$work/units.tmx"
"$speed" concordance "$work/m.memory" 委员会 水质报告 讨论了 合同 的 crew
query=$(sed -n 5p "$work/queries.zh.txt")
for _ in 1 2 3 4 5; do
  start=$(date +%s%N)
  "$align" memory search "$work/m.memory" "$query" -l zh >/dev/null 2>&1
  echo "cold search,$((($(date +%s%N) - start) / 1000)) µs"
done
