"""Runs every test of the page in a browser; the last line counts those that passed and failed."""

import sys
import unittest
from pathlib import Path

from support import PageTest


def main():
    names = sys.argv[1:]
    loader = unittest.defaultTestLoader
    folder = Path(__file__).parent
    suite = loader.loadTestsFromNames(names) if names else loader.discover(folder, "test_*.py")
    try:
        result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    finally:
        PageTest.close_browser()
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    print(f"{result.testsRun - failed} passed, {failed} failed")
    return 0 if failed == 0 and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
