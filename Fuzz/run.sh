#!/bin/sh
# Fuzzes the reader of TMX for a time, from the corpus kept beside this script.
#
# usage: Fuzz/run.sh [SECONDS]     (600 by default)
#
# New inputs go into Fuzz/.build/corpus, crashes beside it. Linux only: the toolchain has libFuzzer.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
swift build -c release --sanitize=fuzzer --package-path "$here" >/dev/null
mkdir -p "$here/.build/corpus"
# A crash under the fuzzer would otherwise leave the program that prints back-traces hanging.
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 \
  "$(swift build -c release --sanitize=fuzzer --package-path "$here" --show-bin-path)/fuzz-tmx" \
  -max_total_time="${1:-600}" -timeout=10 -rss_limit_mb=512 -max_len=16384 -print_final_stats=1 \
  -dict="$here/corpus/tmx.dict" -artifact_prefix="$here/.build/" \
  "$here/.build/corpus" "$here/corpus"
