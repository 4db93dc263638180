#!/usr/bin/env python3
"""relevance-sets.py NEWS.jsonl.gz FOLDER: the collections of other kinds of docs/relevance.md, each a folder with corpus.jsonl,
queries.jsonl and qrels.tsv (BEIR's layout) for relevance.sh. The same input gives the same sets."""
import ast
import collections
import gzip
import json
import os
import random
import re
import sys

news, folder = sys.argv[1:3]
chance = random.Random(7)
by = collections.defaultdict(list)
with gzip.open(news, "rt", encoding="utf-8") as lines:
    for line in lines:
        article = json.loads(line)
        by[article["corpus"]].append(article)


def pick(items, count):
    return chance.sample(items, min(count, len(items)))


def sentences(text):
    return [s for s in re.findall(r"[^。！？!?\n]*[。！？!?\n]?", text.strip()) if s.strip()]


def write(name, corpus, queries):
    """corpus: (id, title, text); queries: (id, text, ids of what is right)."""
    path = os.path.join(folder, name)
    os.makedirs(path, exist_ok=True)
    with open(f"{path}/corpus.jsonl", "w", encoding="utf-8") as out:
        for id, title, text in corpus:
            out.write(json.dumps({"id": id, "title": title, "text": text}, ensure_ascii=False) + "\n")
    with open(f"{path}/queries.jsonl", "w", encoding="utf-8") as out, open(f"{path}/qrels.tsv", "w", encoding="utf-8") as grades:
        grades.write("query-id\tcorpus-id\tscore\n")
        for id, text, right in queries:
            out.write(json.dumps({"_id": id, "text": text}, ensure_ascii=False) + "\n")
            grades.writelines(f"{id}\t{each}\t1\n" for each in right)
    print(name, len(corpus), len(queries))


def fact_checks():
    corpus, queries = [], []
    for a in by["cofacts_trad"]:
        text = a["text"].strip()
        first = (sentences(text) or [""])[0]
        if len(sentences(text)) > 1 and 12 <= len(first) <= 60 and len(text) - len(first) > 30 and "http" not in first:
            corpus.append((a["id"], "", text[len(first):].strip()))
            queries.append((a["id"], first.strip(), [a["id"]]))
        else:
            corpus.append((a["id"], "", text))
    write("fact", corpus, pick(queries, 600))


def by_title(name, articles, least, count):
    corpus, queries = [], []
    for a in articles:
        text = a["text"].replace(a["title"], "").strip()
        corpus.append((a["id"], "", text or a["text"]))
        if len(text) > least:
            queries.append((a["id"], a["title"], [a["id"]]))
    write(name, corpus, pick(queries, count))


def passages():
    corpus, queries = [], []
    for a in pick(by["crud_rag"], 7000):
        parts = sentences(a["text"])
        if len(parts) < 4:
            continue
        texts, text = [], ""
        for sentence in parts[1:]:
            text += sentence
            if len(text) >= 200:
                texts.append(text)
                text = ""
        texts += [text] if text else []
        ids = [f"{a['id']}-p{at}" for at in range(len(texts))]
        corpus += [(id, "", text) for id, text in zip(ids, texts)]
        if 15 <= len(parts[0].strip()) <= 70:
            queries.append((a["id"], parts[0].strip(), ids))
    write("para", corpus, pick(queries, 600))


def headlines():
    corpus, queries = [], []
    for a in pick(by["xwlb_full"], 30000):
        corpus.append((a["id"], "", a["title"]))
        tags = a.get("tags")
        try:
            tags = ast.literal_eval(tags) if isinstance(tags, str) else tags
        except (SyntaxError, ValueError):
            tags = None
        if tags and len(tags) >= 3 and len(a["title"]) > 10:
            queries.append((a["id"], " ".join(chance.sample(tags, 3)), [a["id"]]))
    write("titles", corpus, pick(queries, 800))


def leads():
    corpus, queries = [], []
    for a in pick(by["xwlb_full"], 25000):
        parts = sentences(a["text"])
        rest = "".join(parts[1:]).strip()
        corpus.append((a["id"], "", rest or a["text"]))
        if len(parts) > 3 and 20 <= len(parts[0]) <= 120 and len(rest) > 60:
            queries.append((a["id"], parts[0].strip(), [a["id"]]))
    write("lead", corpus, pick(queries, 600))


def clauses():
    corpus, queries = [], []
    for a in by["laws"] + pick(by["crud_rag"], 10000) + by["ncp_policies"] + by["chinanews"]:
        corpus.append((a["id"], a["title"], a["text"]))
        found = re.findall(r"第[一二三四五六七八九十百]+条[ 　]*([^。\n]{25,60})。", a["text"])
        if a["corpus"] == "laws" and found:
            queries.append((a["id"], "".join(re.split("[，、；：]", chance.choice(found))[::2]) + "怎么规定？", [a["id"]]))
    write("article", corpus, pick(queries, 600))


def rare_phrases():
    articles = pick(by["crud_rag"], 8000) + by["chinanews"] + by["laws"] + pick(by["xwlb_full"], 8000) + by["ncp_policies"]
    frequency = collections.Counter()
    for a in articles:
        runs = re.findall("[\u4e00-\u9fff]{2,}", a["text"][:3000])
        frequency.update({run[at:at + 3] for run in runs for at in range(len(run) - 2)})
    queries = []
    for a in pick(articles, 900):
        found = {p for p in re.findall("[\u4e00-\u9fff]{3,5}(?=[，。、“”《》])", a["text"]) if 1 < frequency[p[:3]] < 200}
        if len(found) >= 3:
            queries.append((a["id"], " ".join(chance.sample(sorted(found), 2)), [a["id"]]))
    write("kw", [(a["id"], a["title"], a["text"]) for a in articles], pick(queries, 700))


def tags():
    corpus, queries = [], []
    for a in pick(by["xwlb_full"], 12000):
        text = a["text"].replace(a["title"], "").strip()
        corpus.append((a["id"], "", text or a["text"]))
        found = a.get("tags")
        try:
            found = ast.literal_eval(found) if isinstance(found, str) else found
        except (SyntaxError, ValueError):
            found = None
        if found and len(found) >= 4:
            queries.append((a["id"], " ".join(chance.sample(found, 4)), [a["id"]]))
    write("tags", corpus, pick(queries, 600))


def last_sentences(name, articles, count):
    corpus, queries = [], []
    for a in articles:
        parts = sentences(a["text"])
        last = parts[-1].strip() if parts else ""
        rest = "".join(parts[:-1]).strip()
        if len(parts) > 3 and 15 <= len(last) <= 80 and "http" not in last:
            queries.append((a["id"], last, [a["id"]]))
            corpus.append((a["id"], a["title"], rest))
        else:
            corpus.append((a["id"], a["title"], a["text"]))
    write(name, corpus, pick(queries, count))


fact_checks()
by_title("dxy", by["dxy_news"], 40, 800)
by_title("laws", by["laws"] + by["gov_reports"], 300, 600)
passages()
headlines()
leads()
clauses()
rare_phrases()

# Drawn after the settings had been chosen with the sets above in view.
chance = random.Random(11)
tags()
last_sentences("ends", pick(by["crud_rag"], 6000), 600)
last_sentences("replies", by["cofacts_trad"], 600)
by_title("policies", by["ncp_policies"], 200, 500)
