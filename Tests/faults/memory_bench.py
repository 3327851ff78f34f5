"""Made-up units, and the questions with which a memory is tried."""

import json
import os
import random
import shutil
import sqlite3
import subprocess

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
