#!/usr/bin/env python3
"""What a translation memory must bear: kills, full disks, crowds, damage, foreign files.

usage: memory_faults.py ALIGN [--seed N] [--seconds N] [--kills N] [--damages N] [NAME …]

ALIGN is the built command; NAME picks tests: kill, full, crowd, damage, readonly, foreign. Every
answer is compared with the right one. The status is 1 if anything fails, 2 if a test could not be
run here. Units are made up from a seed, so a failure can be had again.
"""

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

HAN = "天地人山水火风雷云雨日月星光明暗高低大小多少长短新旧东西南北春夏秋冬红黄蓝白黑金木土石门窗桌椅书笔"
SYLLABLES = "ba de ki lo mu na pe ri so tu va we xi yo za che shi lan mar ten gor pin dal ves".split()
ORDINARY = {0, 1}  # statuses of a command that ends by itself: done, or told what is wrong


class Failure(Exception):
    pass


class NotRun(Exception):
    pass


def check(holds, finding):
    if not holds:
        raise Failure(finding)


class Maker:
    """Makes units: no two alike, of a few to a few dozen words."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def pair(self, number):
        zh = "".join(self.random.choice(HAN) for _ in range(self.random.randint(6, 30)))
        words = [
            "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(1, 3)))
            for _ in range(self.random.randint(4, 15))
        ]
        return f"{zh}{number}。", f"{' '.join(words)} {number}."

    def file(self, path, numbers):
        pairs = [self.pair(number) for number in numbers]
        with open(path, "w", encoding="utf-8") as out:
            out.write("zh\ten\n")
            out.writelines(f"{zh}\t{en}\n" for zh, en in pairs)
        return pairs


class Bench:
    """A folder, the command, and the questions with which a memory is tried."""

    def __init__(self, align, folder, options):
        self.align, self.folder, self.options = align, folder, options
        self.maker = Maker(options.seed)
        self.random = random.Random(options.seed + 1)
        self.base = self.path("base.memory")
        pairs = self.maker.file(self.path("base.tsv"), range(3000))
        self.run("memory", "import", self.base, "base.tsv")
        self.text = self.path("text.txt")
        with open(self.text, "w", encoding="utf-8") as out:
            for number, (zh, _) in enumerate(pairs[:3000:60]):
                changed = zh[:2] + "变" + zh[3:] if number % 2 else zh
                out.write(changed + "\n\n")

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *words, statuses=(0,), user=None, seconds=120):
        command = [self.align, *words]
        if user:
            command = ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]
        done = subprocess.run(
            command, cwd=self.folder, capture_output=True, timeout=seconds, check=False)
        what = f"align {' '.join(words)}: status {done.returncode}: {done.stderr.decode()[-300:]}"
        check(done.returncode in statuses, what)
        check("Fatal error" not in done.stderr.decode(errors="replace"), what)
        if done.returncode != 0:
            check(done.stderr.startswith(b"align: "), f"no message: {what}")
        return done

    def copy(self, name):
        memory = self.path(name)
        for end in ("", "-wal", "-shm"):
            if os.path.exists(memory + end):
                os.remove(memory + end)
        shutil.copy(self.base, memory)
        return memory

    def statistics(self, memory, **options):
        done = self.run("memory", "statistics", memory, "--format", "json", **options)
        return json.loads(done.stdout) if done.returncode == 0 else done

    def answers(self, memory, **options):
        """What the memory says to every kind of question; `None` where it refuses to say."""
        questions = [
            ("memory", "analyse", memory, "text.txt", "--from", "zh", "--format", "tsv"),
            ("memory", "export", memory, "-o", "-", "--to", "jsonl", "-q"),
        ]
        answers = []
        for question in questions:
            done = self.run(*question, **options)
            answers.append(done.stdout if done.returncode == 0 else None)
        out = f"{memory}.out.tsv"
        done = self.run(
            "memory", "pretranslate", memory, "text.txt", "--from", "zh", "--to", "en", "-o", out,
            "--overwrite", "-q", **options)
        answers.append(open(out, "rb").read() if done.returncode == 0 else None)
        done = self.statistics(memory, **options)
        answers.append(
            [done["units"], done["languages"], done["imports"]] if isinstance(done, dict) else None)
        return answers

    def integrity(self, memory):
        with sqlite3.connect(memory) as database:
            check(
                database.execute("PRAGMA integrity_check").fetchall() == [("ok",)],
                f"{memory}: PRAGMA integrity_check is not ok")
        database.close()


def kill(bench):
    """kill -9 at random moments of an import: the memory has the import whole, or nothing of it."""
    bench.maker.file(bench.path("more.tsv"), range(3000, 15000))
    memory = bench.copy("kill.memory")
    start = time.monotonic()
    bench.run("memory", "import", memory, "more.tsv")
    duration = time.monotonic() - start
    expected = {1: bench.answers(bench.copy("before.memory")), 2: bench.answers(memory)}
    counts = {1: 0, 2: 0}
    for number in range(bench.options.kills):
        moment = bench.random.uniform(0, 1.15 * duration)
        memory = bench.copy("kill.memory")
        process = subprocess.Popen(
            [bench.align, "memory", "import", memory, "more.tsv", "-q"], cwd=bench.folder)
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        process.wait()
        found = len(bench.statistics(memory)["imports"])
        check(bench.answers(memory) == expected[found], f"wrong answers after kill {number}")
        bench.integrity(memory)
        counts[found] += 1
    check(counts[1] > 0, "no kill came before the end of the import")
    return f"{counts[1]} kills left the memory as before, {counts[2]} came after the import"


def full(bench):
    """Imports and compactions on disks that are too small: a clear error, the memory as before."""
    mount = bench.path("small")
    os.mkdir(mount)
    size = os.path.getsize(bench.base)
    bench.maker.file(bench.path("large.tsv"), range(20000, 32000))
    expected = bench.answers(bench.copy("before.memory"))
    refusals = 0
    for extra in (0.02, 0.2, 0.6, 1.1, 1.7):
        room = int(size * (1 + extra)) // 4096 + 8
        command = ["mount", "-t", "tmpfs", "-o", f"size={room * 4096}", "tmpfs", mount]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            raise NotRun("a small file system needs the right to mount one")
        try:
            memory = os.path.join(mount, "a.memory")
            shutil.copy(bench.base, memory)
            for words in (("import", memory, bench.path("large.tsv")), ("compact", memory)):
                done = bench.run("memory", *words, statuses=ORDINARY)
                if words[0] == "import":
                    check(done.returncode == 1, f"{room} pages were enough for the import")
                if done.returncode == 1:
                    refusals += 1
                    check(b"the disk is full" in done.stderr, done.stderr.decode())
                outside = bench.copy("full.memory")
                for end in ("", "-wal"):
                    if os.path.exists(memory + end):
                        shutil.copy(memory + end, outside + end)
                check(bench.answers(outside) == expected, f"wrong answers after {words[0]}")
                bench.integrity(outside)
        finally:
            subprocess.run(["umount", mount], check=True)
    return f"{refusals} refusals, the memory as before each time"


def crowd(bench):
    """Two importers and four searchers at once: no error, nothing lost, right answers throughout."""
    memory = bench.copy("crowd.memory")
    question = ("memory", "pretranslate", memory, "exact.txt", "--from", "zh", "--to", "en", "-q",
                "--overwrite", "--threshold", "100", "-o")
    with open(bench.base.replace("base.memory", "base.tsv"), encoding="utf-8") as base:
        sources = [line.split("\t")[0] for line in base][1:]
    with open(bench.path("exact.txt"), "w", encoding="utf-8") as out:
        out.write("\n\n".join(sources[::100]) + "\n")
    bench.run(*question, "right.tsv")
    right = open(bench.path("right.tsv"), "rb").read()
    check(right.count(b"\t10") > 20, "the base has no exact matches")
    end = time.monotonic() + bench.options.seconds
    failures, imported, searched = [], [], []

    def importing(number):
        maker, round = Maker(100 + number), 0
        while time.monotonic() < end and not failures:
            first = 1_000_000 * (number + 1) + 300 * round
            name = f"crowd{number}-{round}.tsv"
            maker.file(bench.path(name), range(first, first + 300))
            bench.run("memory", "import", memory, name, "-q")
            imported.append(name)
            round += 1

    def searching(number):
        while time.monotonic() < end and not failures:
            bench.run(*question, f"crowd{number}.tsv")
            check(
                open(bench.path(f"crowd{number}.tsv"), "rb").read() == right,
                "another answer than before the crowd")
            searched.append(number)

    def guarded(body, number):
        try:
            body(number)
        except Exception as error:  # every failure of a thread must reach the main one
            failures.append(f"{body.__name__}: {error}")

    threads = [threading.Thread(target=guarded, args=(importing, n)) for n in range(2)]
    threads += [threading.Thread(target=guarded, args=(searching, n)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(not failures, "; ".join(failures))
    statistics = bench.statistics(memory)
    check(statistics["units"] == 3000 + 300 * len(imported), "units are lost")
    check(
        sorted(record["file"] for record in statistics["imports"]) == sorted(imported + ["base.tsv"]),
        "imports are lost")
    bench.integrity(memory)
    bench.run("memory", "compact", memory)
    check(bench.statistics(memory)["units"] == statistics["units"], "compact lost units")
    return f"{len(imported)} imports, {len(searched)} searches of {len(sources[::100])} sentences"


def damage(bench):
    """Truncated, altered and shuffled files: the right answer or an error, never a wrong answer."""
    expected = bench.answers(bench.copy("right.memory"))
    content = open(bench.base, "rb").read()
    outcomes = {"refused": 0, "right": 0}
    wrong = []
    for number in range(bench.options.damages):
        rng = random.Random(bench.options.seed * 100_003 + number)
        data = bytearray(content)
        kind = ("bit", "bits", "zeroed", "swapped", "cut", "grown")[number % 6]
        pages = len(data) // 4096
        if kind == "bit":
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        elif kind == "bits":
            for _ in range(rng.randint(2, 200)):
                data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
        elif kind == "zeroed":
            start = 512 * rng.randrange(len(data) // 512)
            data[start:start + 512] = bytes(512)
        elif kind == "swapped":
            a, b = (4096 * page for page in rng.sample(range(pages), 2))
            data[a:a + 4096], data[b:b + 4096] = data[b:b + 4096], data[a:a + 4096]
        elif kind == "cut":
            del data[rng.randrange(len(data)):]
        else:
            data += rng.randbytes(rng.randint(1, 20_000))
        memory = bench.copy("damage.memory")
        with open(memory, "wb") as out:
            out.write(data)
        try:
            found = bench.answers(memory, statuses=ORDINARY, seconds=60)
            for name, answer, right in zip(("analyse", "export", "pretranslate", "statistics"), found, expected):
                if answer is None:
                    outcomes["refused"] += 1
                elif answer == right:
                    outcomes["right"] += 1
                else:
                    shutil.copy(memory, bench.path(f"wrong{number}.memory"))
                    wrong.append(f"{kind} {number}: {name}")
            bench.run("memory", "compact", memory, statuses=ORDINARY)
        except (Failure, subprocess.TimeoutExpired) as failure:
            wrong.append(f"{kind} {number}: {failure}")
    check(not wrong, f"{len(wrong)} wrong (of {outcomes}): " + "; ".join(wrong[:12]))
    return f"{outcomes['right']} right answers, {outcomes['refused']} refusals, none wrong"


def readonly(bench):
    """A file and a folder that cannot be written are searched, and refused for writing."""
    user = None
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            raise NotRun("the superuser may write everything; setpriv is missing")
        user = 65534
    folder = bench.path("locked")
    os.mkdir(folder)
    os.chmod(bench.folder, 0o755)
    memory = os.path.join(folder, "a.memory")
    shutil.copy(bench.base, memory)
    before = hashlib.sha256(open(memory, "rb").read()).digest()
    right = bench.run("memory", "analyse", bench.base, "text.txt", "--from", "zh").stdout
    for file_mode, folder_mode in ((0o444, 0o777), (0o444, 0o555)):
        os.chmod(memory, file_mode)
        os.chmod(folder, folder_mode)
        question = ("memory", "analyse", memory, "text.txt", "--from", "zh")
        check(bench.run(*question, user=user).stdout == right, f"another answer at {folder_mode:o}")
        done = bench.run("memory", "import", memory, "base.tsv", statuses=(1,), user=user)
        check(
            b"can be read but not written" in done.stderr or b"unable to open" in done.stderr,
            done.stderr.decode())
        check(hashlib.sha256(open(memory, "rb").read()).digest() == before, "the file was touched")
    os.chmod(folder, 0o755)
    return "searched in a folder and a file that cannot be written"


def foreign(bench):
    """Files that are no memory, or from a later version, are refused and not touched."""
    def sql(path, *statements):
        with sqlite3.connect(path) as database:
            for statement in statements:
                database.execute(statement)
        database.close()

    newer = bench.copy("newer.memory")
    sql(newer, "PRAGMA user_version = 99")
    sql(bench.path("other.sqlite"), "CREATE TABLE note (text)", "INSERT INTO note VALUES ('mine')")
    with open(bench.path("notes.txt"), "w", encoding="utf-8") as out:
        out.write("These are notes.\n" * 300)
    words = {
        "newer.memory": b"version 99", "other.sqlite": b"not a translation memory",
        "notes.txt": b"not a translation memory",
    }
    for name, message in words.items():
        path = bench.path(name)
        before = hashlib.sha256(open(path, "rb").read()).digest()
        for command in (
            ("import", path, "base.tsv"), ("analyse", path, "text.txt"), ("statistics", path),
            ("compact", path), ("remove", path, "--query", "天", "--yes"),
            ("export", path, "-o", "-", "--to", "tsv"),
        ):
            done = bench.run("memory", *command, statuses=(1,))
            check(message in done.stderr, done.stderr.decode())
        check(hashlib.sha256(open(path, "rb").read()).digest() == before, f"{name} was touched")
        check(not os.path.exists(path + "-wal"), f"{name}: a log was left")
    for command in (("analyse", "missing", "text.txt"), ("statistics", "missing")):
        bench.run("memory", *command, statuses=(1,))
    check(not os.path.exists(bench.path("missing")), "a question made a memory")
    return "refused and not touched"


TESTS = [kill, full, crowd, damage, readonly, foreign]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("align")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--damages", type=int, default=300)
    parser.add_argument("--keep", action="store_true", help="leave the folder for a look")
    options = parser.parse_args()
    status = 0
    for test in TESTS:
        if options.names and test.__name__ not in options.names:
            continue
        folder = tempfile.mkdtemp(prefix="align-faults-")
        start = time.monotonic()
        try:
            told = test(Bench(os.path.abspath(options.align), folder, options))
            verdict = "holds"
        except NotRun as reason:
            verdict, told, status = "NOT RUN", str(reason), max(status, 2) if status != 1 else 1
        except Failure as failure:
            verdict, told, status = "FAILS", str(failure), 1
        finally:
            if not options.keep:
                shutil.rmtree(folder)
        seconds = time.monotonic() - start
        print(f"{test.__name__}: {verdict} (seed {options.seed}, {seconds:.0f} s): {told}", flush=True)
        if options.keep:
            print(f"  {folder}")
    sys.exit(status)


main()
