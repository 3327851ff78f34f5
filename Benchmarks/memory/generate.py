"""Writes what the benchmark of the memory works on: made-up zh-en units, and queries near them.

usage: generate.py UNITS FOLDER     writes FOLDER/units.tmx, queries.zh.txt, queries.en.txt

Sentences are recombined from clauses of a small vocabulary, with names, numbers and unique words
that give the long tail of real texts. Queries are sentences of the units with 5, 15 or 25 % of
their words (Chinese: characters) replaced, deleted or doubled, a third each. The same numbers give the
same bytes.
"""

import random
import sys

WHO = """委员会|the committee;项目经理|the project manager;新来的工程师|the new engineer;地方政府|the local
government;我们的供应商|our supplier;研究小组|the research team;大多数用户|most users;工厂主任|the plant director;
两位专家|two experts;系统管理员|the system administrator;客户代表|the customer's agent;出版社|the publisher;
医院|the hospital;船长|the captain;财务部门|the finance department;董事会|the board;翻译人员|the translators;
学生们|the students;警方|the police;农民|the farmers;市长|the mayor;供电公司|the power company;建筑师|the architect;
记者|the reporter;测试人员|the testers;法院|the court;邻居|the neighbours;老师傅|the old master;乘客|the
passengers;维修队|the repair crew;港口当局|the port authority;银行|the bank;编辑|the editor;志愿者|the
volunteers;设计师|the designer;审计员|the auditor;居民|the residents;车间工人|the workshop hands;教授|the
professor;代表团|the delegation"""

DOES = """批准了|approved;修改了|revised;推迟了|postponed;公布了|announced;检查了|inspected;拒绝了|rejected;
完成了|completed;讨论了|discussed;安装了|installed;取消了|cancelled;改进了|improved;评估了|assessed;
翻译了|translated;签署了|signed;测量了|measured;购买了|purchased;更换了|replaced;保存了|preserved;
忽略了|overlooked;接受了|accepted;提交了|submitted;重新考虑了|reconsidered;记录了|recorded;打开了|opened;
关闭了|closed;删除了|deleted;比较了|compared;证实了|confirmed;支持了|supported;运送了|shipped;
发现了|discovered;解释了|explained;降低了|lowered;提高了|raised;恢复了|restored;分发了|distributed;
校对了|proofread;归档了|archived;租用了|rented;拆除了|dismantled"""

WHAT = """年度预算|the annual budget;安全规定|the safety rules;这份合同|this contract;旧机器|the old machines;
测试结果|the test results;施工计划|the building plan;用户手册|the user manual;所有文件|all files;
水质报告|the report on water quality;两国协议|the agreement between both countries;新的价格表|the new price
list;数据库|the database;临时措施|the temporary measures;出口许可|the export licence;供水系统|the water supply;
培训课程|the training course;图书馆|the library;第三版草案|the third draft;桥梁图纸|the drawings of the bridge;
保险单|the insurance policy;生产线|the production line;备用电源|the backup power supply;访客名单|the list of
visitors;实验室设备|the laboratory equipment;历史档案|the historical records;交通信号|the traffic lights;
搜索功能|the search function;退款申请|the request for a refund;会议记录|the minutes;冷却装置|the cooling
unit;树苗|the saplings;参赛作品|the entries;软件许可证|the software licence;应急方案|the emergency plan;
铁路时刻表|the railway timetable;考试题目|the exam questions;医疗记录|the medical records;屋顶|the roof;
海关申报单|the customs declaration;密码|the passwords"""

WHEN = """上个星期|last week;会议之前|before the meeting;雨季结束后|after the rainy season;在过去三年里|over the past
three years;昨天下午|yesterday afternoon;没有任何解释|without any explanation;按照惯例|as usual;
在最后一刻|at the last moment;尽管天气恶劣|despite bad weather;根据法律|under the law;为了节省时间|to save time;
在专家指导下|with expert guidance;由于资金不足|for lack of funds;与去年相比|compared with last year;
从那以后|since then;在东部地区|in the eastern region;第一次|for the first time;经过长时间的谈判|after long
negotiations;出人意料地|unexpectedly;在许多情况下|in many cases;夜间|at night;通过电子邮件|by e-mail;
逐步|step by step;免费|free of charge;在海外|abroad;在他们的帮助下|with their help;周末|at the weekend;
几乎同时|almost at the same time;再次|once again;公开|in public"""

LINK = """，因此|, and therefore ;，但是|, but ;，同时|, while ;，后来|, and later ;，因为|, because ;，
尽管|, although ;，直到|, until """

SYLLABLES = "ba de ki lo mu na pe ri so tu va we xi yo za che shi lan mar ten gor pin dal ves".split()


def entries(text):
    flat = text.replace("，\n", "，").replace("\n", " ")
    pairs = [item.rstrip("\n").split("|") for item in flat.split(";")]
    return [(zh.strip(), en) for zh, en in pairs if zh.strip()]


def table(text):
    return [(zh, " ".join(en.split())) for zh, en in entries(text)]


def links():
    pairs = []
    for item in LINK.replace("\n", "").split(";"):
        if "|" in item:
            zh, en = item.split("|")
            pairs.append((zh, en))
    return pairs + [("；", "; ")]


class Source:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.who, self.does, self.what, self.when = map(table, (WHO, DOES, WHAT, WHEN))
        self.link = links()

    def name(self):
        word = "".join(self.random.choice(SYLLABLES) for _ in range(self.random.randint(2, 4)))
        han = "".join(chr(0x4E00 + self.random.randrange(2500)) for _ in range(2))
        return han, word.capitalize()

    def clause(self):
        pick = self.random.choice
        who, does, what, when = pick(self.who), pick(self.does), pick(self.what), pick(self.when)
        kind = self.random.random()
        if kind < 0.25:
            name = self.name()
            who = (name[0], name[1])
        elif kind < 0.4:
            number = self.random.randint(2, 4999)
            what = (f"{number}份{what[0]}", f"{number} copies of {what[1]}")
        elif kind < 0.5:
            name = self.name()
            what = (f"{name[0]}的{what[0]}", f"{what[1]} of {name[1]}")
        if self.random.random() < 0.5:
            return when[0] + who[0] + does[0] + what[0], f"{who[1]} {does[1]} {what[1]} {when[1]}"
        return who[0] + when[0] + does[0] + what[0], f"{when[1]} {who[1]} {does[1]} {what[1]}"

    def unit(self):
        zh, en = self.clause()
        for _ in range(self.random.choices((0, 1, 2), (35, 50, 15))[0]):
            link, clause = self.random.choice(self.link), self.clause()
            zh += link[0] + clause[0]
            en += link[1] + clause[1]
        return zh + "。", en[0].upper() + en[1:] + "."

    def edited(self, tokens, share, fresh):
        result = []
        for token in tokens:
            if self.random.random() >= share:
                result.append(token)
                continue
            kind = self.random.random()
            if kind < 0.5:
                result.append(fresh())
            elif kind < 0.75:
                result += [token, fresh()]
        return result


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    source, editor = Source(1959), Source(2024)
    editor.random.seed(2024)
    wanted = 300
    step = max(1, count // wanted)
    queries = []
    with open(f"{folder}/units.tmx", "w", encoding="utf-8", newline="\n") as out:
        out.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
            '<tmx version="1.4">\n<header creationtool="generate" creationtoolversion="1" '
            'segtype="sentence" o-tmf="none" adminlang="en" srclang="zh" datatype="plaintext"/>\n'
            "<body>\n"
        )
        for number in range(count):
            zh, en = source.unit()
            if number % step == 0 and len(queries) < wanted:
                queries.append((zh, en))
            out.write(
                f'<tu><tuv xml:lang="zh"><seg>{zh}</seg></tuv>'
                f'<tuv xml:lang="en"><seg>{en}</seg></tuv></tu>\n'
            )
        out.write("</body>\n</tmx>\n")
    with open(f"{folder}/queries.zh.txt", "w", encoding="utf-8", newline="\n") as zh_out, open(
        f"{folder}/queries.en.txt", "w", encoding="utf-8", newline="\n"
    ) as en_out:
        for number, (zh, en) in enumerate(queries):
            share = (0.05, 0.15, 0.25)[number % 3]
            zh_out.write("".join(editor.edited(zh, share, lambda: editor.name()[0][0])) + "\n")
            en_out.write(" ".join(editor.edited(en.split(), share, lambda: editor.name()[1])) + "\n")


main()
