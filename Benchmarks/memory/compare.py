#!/usr/bin/env python3
"""Compares the memory with what a user would pick instead: one run, one machine, the same data.

usage: compare.py [UNITS] [--seconds N] [--queries N] [--engines NAME,…]     UNITS: 100000 by default

The units and the queries are those of generate.py. Each engine is asked for its five best answers
to each query, one after the other, on one thread, warm; an engine that is slow is stopped after
--seconds for a language, and the number of queries that it got through is told. The true match of
a query is the sentence that it was made from, where that is at least 70 % similar (Levenshtein,
characters for Chinese and words for English, by RapidFuzz): "found" is the share of true matches
among the five answers.

Prints CSV: engine, language, units, queries, p50 and p95 in milliseconds, found, seconds to build.

Installs RapidFuzz, Translate Toolkit and psycopg into a virtual environment of its own, and
PostgreSQL with apt-get where it is missing; the PostgreSQL cluster is made for the run, without a
port, and thrown away.
"""

import argparse
import glob
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGES = ["rapidfuzz==3.14.6", "translate-toolkit==3.20.4", "psycopg[binary]==3.3.9"]
LIMIT = 5
THRESHOLD = 70


def read_units(path):
    units = []
    for _, element in xml.etree.ElementTree.iterparse(path):
        if element.tag == "tu":
            units.append(tuple(seg.text for seg in element.iter("seg")))
            element.clear()
    return units


def words(text, language):
    return text if language == "zh" else text.split()


class RapidFuzz:
    name = "RapidFuzz process.extract"

    def __init__(self, units, folder):
        from rapidfuzz import fuzz, process

        self.fuzz, self.process = fuzz, process
        self.texts = {"zh": [unit[0] for unit in units], "en": [unit[1] for unit in units]}

    def ask(self, query, language):
        found = self.process.extract(
            query, self.texts[language], scorer=self.fuzz.ratio, limit=LIMIT,
            score_cutoff=THRESHOLD)
        return [text for text, _, _ in found]


class FullText:
    name = "SQLite FTS5 trigram, ranked OR"

    def __init__(self, units, folder):
        self.database = sqlite3.connect(os.path.join(folder, "fts.sqlite"))
        for number, language in enumerate(("zh", "en")):
            self.database.execute(
                f"CREATE VIRTUAL TABLE {language} USING fts5(text, tokenize = 'trigram')")
            self.database.executemany(
                f"INSERT INTO {language} VALUES (?)", ((unit[number],) for unit in units))
            self.database.execute(f"INSERT INTO {language}({language}) VALUES ('optimize')")
        self.database.commit()

    def ask(self, query, language):
        grams = sorted({query[i:i + 3] for i in range(len(query) - 2)})
        if not grams:
            return []
        quoted = " OR ".join('"' + gram.replace('"', '""') + '"' for gram in grams)
        rows = self.database.execute(
            f"SELECT text FROM {language} WHERE {language} MATCH ? ORDER BY rank LIMIT {LIMIT}",
            (quoted,))
        return [row[0] for row in rows]


class PostgreSQL:
    name = "PostgreSQL pg_trgm"

    def __init__(self, units, folder):
        import psycopg

        binaries = sorted(glob.glob("/usr/lib/postgresql/*/bin"))
        self.folder = os.path.join(folder, "postgres")
        os.mkdir(self.folder)
        self.prefix = []
        if os.geteuid() == 0:
            # PostgreSQL refuses to run with the rights of the superuser.
            os.chmod(folder, 0o755)
            shutil.chown(self.folder, "postgres")
            self.prefix = ["runuser", "-u", "postgres", "--"]
        self.control = os.path.join(binaries[-1], "pg_ctl")
        data = os.path.join(self.folder, "data")
        # The C locale would take no Chinese character for a letter.
        self.run(os.path.join(binaries[-1], "initdb"), "-D", data, "-A", "trust",
                 "--locale=C.UTF-8", "-E", "UTF8", "-U", "compare")
        self.run(self.control, "-D", data, "-w", "-l", os.path.join(self.folder, "log"), "-o",
                 f"-c listen_addresses='' -k {self.folder} -c shared_buffers=512MB"
                 " -c max_parallel_workers_per_gather=0 -c maintenance_work_mem=256MB", "start")
        self.connection = psycopg.connect(
            f"host={self.folder} user=compare dbname=postgres", autocommit=True)
        self.connection.execute("CREATE EXTENSION pg_trgm")
        self.connection.execute("CREATE TABLE unit (zh text, en text)")
        with self.connection.cursor().copy("COPY unit (zh, en) FROM STDIN") as copy:
            for unit in units:
                copy.write_row(unit)
        for language in ("zh", "en"):
            self.connection.execute(f"CREATE INDEX ON unit USING gin ({language} gin_trgm_ops)")
        self.connection.execute("ANALYZE unit")

    def run(self, *command):
        subprocess.run([*self.prefix, *command], check=True, stdout=subprocess.DEVNULL,
                       cwd=self.folder)

    def ask(self, query, language):
        rows = self.connection.execute(
            f"SELECT {language} FROM unit WHERE {language} % %s"
            f" ORDER BY similarity({language}, %s) DESC LIMIT {LIMIT}".replace(" % ", " %% "),
            (query, query))
        return [row[0] for row in rows.fetchall()]

    def close(self):
        self.connection.close()
        self.run(self.control, "-D", os.path.join(self.folder, "data"), "-m", "immediate", "stop")


class TranslateToolkit:
    name = "Translate Toolkit matcher"

    def __init__(self, units, folder):
        from translate.search import match
        from translate.storage import base

        self.matchers = {}
        for number, language in enumerate(("zh", "en")):
            store = base.TranslationStore()
            for unit in units:
                added = store.addsourceunit(unit[number])
                added.target = unit[1 - number]
            self.matchers[language] = match.matcher(
                store, max_candidates=LIMIT, min_similarity=THRESHOLD, max_length=1000)

    def ask(self, query, language):
        return [unit.source for unit in self.matchers[language].matches(query)]


ENGINES = {
    "rapidfuzz": RapidFuzz, "fts5": FullText, "pg_trgm": PostgreSQL, "toolkit": TranslateToolkit,
}


def percentile(milliseconds, share):
    ordered = sorted(milliseconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def report(name, language, count, milliseconds, found, wanted, seconds):
    print(
        f"{name},{language},{count},{len(milliseconds)},{percentile(milliseconds, 0.5):.2f},"
        f"{percentile(milliseconds, 0.95):.2f},{found}/{wanted},{seconds:.1f}", flush=True)


def measure_others(options, units, questions, folder):
    for key in options.engines.split(","):
        if key not in ENGINES:
            continue
        start = time.monotonic()
        engine = ENGINES[key](units, folder)
        seconds = time.monotonic() - start
        try:
            for language, asked in questions.items():
                engine.ask(asked[0][0], language)
                milliseconds, found, wanted = [], 0, 0
                end = time.monotonic() + options.seconds
                for query, true in asked:
                    if time.monotonic() > end and milliseconds:
                        break
                    start = time.perf_counter()
                    answers = engine.ask(query, language)
                    milliseconds.append(1000 * (time.perf_counter() - start))
                    if true is not None:
                        wanted += 1
                        found += true in answers
                report(engine.name, language, len(units), milliseconds, found, wanted, seconds)
        finally:
            if hasattr(engine, "close"):
                engine.close()


def measure_memory(options, units, questions, folder):
    package = os.path.join(HERE, "speed")
    build = ["swift", "build", "-c", "release", "--package-path", package]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    path = subprocess.run(
        [*build, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    speed = os.path.join(path, "memory-speed")
    memory = os.path.join(folder, "a.memory")
    start = time.monotonic()
    subprocess.run(
        [speed, "import", memory, os.path.join(folder, "units.tmx")], check=True,
        stdout=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    for language, asked in questions.items():
        queries = os.path.join(folder, f"asked.{language}.txt")
        with open(queries, "w", encoding="utf-8") as out:
            out.writelines(query + "\n" for query, _ in asked)
        lines = subprocess.run(
            [speed, "answers", memory, queries, language], check=True, capture_output=True,
            text=True).stdout.splitlines()
        if len(lines) != len(asked):
            sys.exit("compare: the memory did not answer every query")
        milliseconds, found, wanted = [], 0, 0
        for line, (_, true) in zip(lines, asked):
            cells = line.split("\t")
            milliseconds.append(float(cells[0]))
            if true is not None:
                wanted += 1
                found += true in cells[1:]
        report("align memory", language, len(units), milliseconds, found, wanted, seconds)


def read_questions(options, units, folder):
    """The queries with their true matches; generate.py takes every so-manieth unit for one."""
    from rapidfuzz.distance import Levenshtein

    questions = {}
    for number, language in enumerate(("zh", "en")):
        with open(os.path.join(folder, f"queries.{language}.txt"), encoding="utf-8") as lines:
            queries = [line.rstrip("\n") for line in lines]
        step = max(1, len(units) // 300)
        asked = []
        for index, query in enumerate(queries):
            true = units[index * step][number]
            similarity = Levenshtein.normalized_similarity(
                words(query, language), words(true, language))
            asked.append((query, true if similarity >= THRESHOLD / 100 else None))
        share = max(1, len(asked) // options.queries)
        questions[language] = asked[::share][:options.queries]
    return questions


def in_environment(folder):
    """Runs this script again where its packages are."""
    environment = os.path.join(folder, "environment")
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    python = os.path.join(environment, "bin", "python")
    subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    if not glob.glob("/usr/lib/postgresql/*/bin/initdb"):
        sudo = [] if os.geteuid() == 0 else ["sudo"]
        subprocess.run(
            [*sudo, "apt-get", "install", "-q", "-y", "--no-install-recommends", "postgresql"],
            check=True, stdout=subprocess.DEVNULL)
    return subprocess.run(
        [python, os.path.abspath(__file__), *sys.argv[1:], "--folder", folder], check=False
    ).returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("units", nargs="?", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--queries", type=int, default=99)
    parser.add_argument("--engines", default="align," + ",".join(ENGINES))
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.folder is None:
        folder = tempfile.mkdtemp(prefix="align-compare-")
        try:
            sys.exit(in_environment(folder))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    folder = options.folder
    subprocess.run(
        [sys.executable, os.path.join(HERE, "generate.py"), str(options.units), folder], check=True)
    units = read_units(os.path.join(folder, "units.tmx"))
    questions = read_questions(options, units, folder)
    print("engine,language,units,queries,p50_ms,p95_ms,found,build_s", flush=True)
    if "align" in options.engines.split(","):
        measure_memory(options, units, questions, folder)
    measure_others(options, units, questions, folder)


main()
