# `make` only wraps `swift`: everything here can be typed by hand.

PREFIX ?= /usr/local
SWIFTFLAGS ?=
ARTICLE = seeds/000_d7b6043c5a7212d4.txt
DEMO = .build/demo/article.tmx
SOURCES = $(wildcard Sources Tests Benchmarks Fuzz Package.swift)

# The system libraries under XML, compressed files and the translation memory.
DEBIAN_PACKAGES = libxml2-dev zlib1g-dev libsqlite3-dev
BREW_PACKAGES = libxml2 zlib sqlite

# Chromium, what drives it, and a Chinese font: the tests of the review page need them.
BROWSER_PACKAGES = chromium chromium-driver fonts-wqy-zenhei

.PHONY: demo test test-browser test-faults setup setup-browser build install lint clean

demo: setup build
	@mkdir -p $(dir $(DEMO))
	@"$$(swift build -c release --show-bin-path)/align" $(ARTICLE) --output $(DEMO) --overwrite

test: setup
	swift test $(SWIFTFLAGS)

# The review page in a real browser; pictures of it go to .build/screenshots.
test-browser: setup-browser build
	python3 Tests/browser/run.py

# Kills, full disks, crowds and damage: some ten minutes, and the right to mount a small disk.
test-faults: setup build
	python3 Tests/faults/memory_faults.py "$$(swift build -c release --show-bin-path)/align"

# Release build of the command.
build:
	swift build -c release --product align

install: setup build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$(swift build -c release --show-bin-path)/align" "$(DESTDIR)$(PREFIX)/bin/align"

lint:
	swift format lint --strict -r -p $(SOURCES)

# Installs what is missing, and asks for rights only then. On macOS the SDK has the libraries.
setup:
	@command -v swift >/dev/null || { \
	  echo "swift is not on the PATH; install Swift 6.1 or later (swift.org/install)" >&2; exit 1; }
	@if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then \
	  missing=; \
	  for package in $(DEBIAN_PACKAGES); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q ' installed$$' \
	      || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
	    echo "installing$$missing"; \
	    $$sudo apt-get update -q && $$sudo apt-get install -q -y --no-install-recommends $$missing; \
	  fi; \
	elif [ "$$(uname -s)" = Darwin ]; then \
	  sdk=$$(xcrun --show-sdk-path 2>/dev/null); \
	  if [ ! -f "$$sdk/usr/include/sqlite3.h" ]; then \
	    for package in $(BREW_PACKAGES); do \
	      brew list $$package >/dev/null 2>&1 || brew install $$package; \
	    done; \
	  fi; \
	else \
	  for header in libxml2/libxml/parser.h zlib.h sqlite3.h; do \
	    [ -f /usr/include/$$header ] \
	      || echo "if the build misses $$header, install the package that has it" >&2; \
	  done; \
	fi

setup-browser:
	@if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then \
	  missing=; \
	  command -v python3 >/dev/null || missing=" python3"; \
	  for package in $(BROWSER_PACKAGES); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q ' installed$$' \
	      || missing="$$missing $$package"; \
	  done; \
	  if [ -n "$$missing" ]; then \
	    sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
	    echo "installing$$missing"; \
	    $$sudo apt-get update -q && $$sudo apt-get install -q -y --no-install-recommends $$missing; \
	  fi; \
	else \
	  for program in python3 chromedriver; do \
	    command -v $$program >/dev/null || { echo "$$program is not on the PATH" >&2; exit 1; }; \
	  done; \
	fi

clean:
	rm -rf .build
