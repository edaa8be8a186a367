"""Compares the job, in local[2], with one process of the command line on the same 500 articles."""

import json
import shlex
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from pyspark.sql import SparkSession

from claims_job import claim_rows, find_claims

ROOT = Path(__file__).resolve().parents[2]
COMMAND = f"node {shlex.quote(str(ROOT / 'dist/cli.cjs'))}"
COUNT = 500
NAMES = ["Ann Roe", "Piet Maas", "Dana Moss", "Olha Bila", "Ines Varga"]


def articles():
    """Articles of several lengths, made of the samples: with CRLF, emoji and right-to-left words in some."""
    bodies = [path.read_bytes().decode() for path in sorted((ROOT / "samples").glob("*.txt"))]
    for number in range(COUNT):
        body = bodies[number % len(bodies)]
        half = body[: len(body) // 2]
        name = NAMES[number % len(NAMES)]
        end = "\r\n" if number % 3 == 0 else "\n"
        said = f"{name} said the bridge no. {number} was closed \U0001f309. “It is \u05e9\u05dc\u05d5\u05dd {number},” {name} added."
        yield {"id": f"a{number}", "text": f"{half}{end}{end}{said}{end}"}


class ClaimsJob(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.lines = [json.dumps(article) for article in articles()]
        cls.good = Path(cls.folder.name) / "articles.jsonl"
        cls.good.write_text("\n".join(cls.lines) + "\n")
        cls.spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
        cls.spark.sparkContext.setLogLevel("ERROR")
        began = time.time()
        output = subprocess.run(
            shlex.split(COMMAND) + ["analyze", "--input", "jsonl", "--format", "ndjson"],
            input=cls.good.read_bytes(), stdout=subprocess.PIPE, check=True,
        ).stdout
        cls.seconds = time.time() - began
        results = [json.loads(line) for line in output.splitlines()]
        cls.expected = sorted(tuple(row) for result in results for row in claim_rows(result["id"], result))

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        cls.folder.cleanup()

    def rows_of(self, source, command=COMMAND):
        return sorted((tuple(row) for row in find_claims(self.spark, source, command, 2).collect()), key=repr)

    def test_same_rows_as_one_process(self):
        began = time.time()
        rows = self.rows_of(str(self.good))
        seconds = time.time() - began
        self.assertGreater(len(rows), 2 * COUNT)
        self.assertEqual(rows, sorted(self.expected, key=repr))
        megabytes = self.good.stat().st_size / 1e6
        print(f"{COUNT} articles, {megabytes:.1f} MB: one process {self.seconds:.1f} s, local[2] {seconds:.1f} s", file=sys.stderr)

    def test_parquet_in_and_out(self):
        source, target = (str(Path(self.folder.name) / name) for name in ("in.parquet", "out.parquet"))
        self.spark.createDataFrame([json.loads(line) for line in self.lines[:20]]).write.parquet(source)
        find_claims(self.spark, source, COMMAND, 2).write.parquet(target)
        rows = sorted((tuple(row) for row in self.spark.read.parquet(target).collect()), key=repr)
        ids = {json.loads(line)["id"] for line in self.lines[:20]}
        self.assertEqual(rows, sorted((row for row in self.expected if row[0] in ids), key=repr))

    def test_a_bad_article_is_a_row_with_its_error(self):
        source = Path(self.folder.name) / "bad.jsonl"
        bad = ['{"id": "cut', '{"id": "no-text"}', '{"id": "number", "text": 3}', '[1]', '{"text": "no id"}',
               '{"id": "format", "text": "Roe said no.", "format": "cuneiform"}']
        source.write_text("\n".join([self.lines[0], *bad, self.lines[1]]) + "\n")
        rows = self.rows_of(str(source))
        errors = [row for row in rows if row[-1] is not None]
        self.assertEqual(len(errors), len(bad))
        self.assertEqual({row[0] for row in errors}, {None, "no-text", "number", "format"})
        good = [row for row in rows if row[-1] is None]
        self.assertEqual(good, sorted((row for row in self.expected if row[0] in ("a0", "a1")), key=repr))

    def test_a_process_that_dies_leaves_rows_with_errors(self):
        rows = self.rows_of(str(self.good), "node -e process.exit(3) --")
        self.assertEqual(len(rows), COUNT)
        self.assertTrue(all(row[-1] for row in rows))


if __name__ == "__main__":
    unittest.main()
