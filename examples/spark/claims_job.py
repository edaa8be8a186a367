"""Finds who said what in many articles: a PySpark job.

    spark-submit claims_job.py INPUT OUTPUT [--command "node /opt/on-record/dist/cli.cjs"]

INPUT is JSON lines (*.jsonl, *.json, *.ndjson; {"id", "text", "format"?} a line) or Parquet with
columns id, text and perhaps format, files or folders. OUTPUT is a folder of Parquet, a row a claim.
An article that cannot be analyzed is a row with its `error`; it never fails the job.

Each partition is piped through one process of the command line, which reads the models once.
"""

import argparse
import json
import shlex
import subprocess
import tempfile
import threading
from collections import deque
from typing import Any, Dict, Iterable, Iterator, Tuple

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql.types import DoubleType, IntegerType, StringType, StructField, StructType

TEXTS = [
    "article", "title", "outlet", "published", "claim", "actor", "actor_type", "kind", "act", "polarity",
    "source", "cue", "content", "said",
]
SCHEMA = StructType(
    [StructField(name, StringType()) for name in TEXTS]
    # In UTF-16 code units of the text.
    + [StructField(name, IntegerType()) for name in ("start", "end")]
    + [StructField(name, DoubleType()) for name in ("confidence", "actor_confidence")]
    + [StructField("error", StringType())]
)


def find_claims(spark: SparkSession, source: str, command: str, partitions: int) -> DataFrame:
    """Returns the claims of the articles, a row each. `partitions` is how many processes share the work."""
    if is_json(source):
        records = spark.read.text(source).rdd.map(lambda row: read_line(row.value))
    else:
        records = spark.read.parquet(source).rdd.map(lambda row: row.asDict())
    work = records.repartition(partitions).mapPartitions(lambda part: analyze(part, command))
    return spark.createDataFrame(work, SCHEMA)


def is_json(source: str) -> bool:
    return source.rstrip("/").endswith((".jsonl", ".ndjson", ".json"))


def read_line(line: str) -> Dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError:
        return {"id": None, "problem": "not valid JSON: " + line[:80]}
    return record if isinstance(record, dict) else {"id": None, "problem": "not a JSON object: " + line[:80]}


def analyze(records: Iterable[Dict[str, Any]], command: str) -> Iterator[Row]:
    """Pipes records through one process, in order, and yields their claims as they come."""
    waiting: "deque[Tuple[int, Any]]" = deque()
    problems: "deque[Row]" = deque()
    arguments = shlex.split(command) + ["analyze", "--input", "jsonl", "--format", "ndjson"]
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints)

        def feed() -> None:
            try:
                for number, record in enumerate(records):
                    problem = problem_of(record)
                    if problem:
                        problems.append(error_row(record.get("id"), problem))
                        continue
                    # Ids are the caller's and may repeat: the process gets numbers.
                    waiting.append((number, record["id"]))
                    line = {"id": number, "text": record["text"], "format": record.get("format") or "text"}
                    process.stdin.write(json.dumps(line).encode() + b"\n")
                process.stdin.close()
            except BrokenPipeError:
                # The process ended: what is left in `waiting` is told below, and the rest here.
                for record in records:
                    problems.append(error_row(record.get("id"), "the process ended before"))

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            result = json.loads(line)
            number, article = waiting.popleft()
            while number != result["id"]:
                # It was left out, and named on standard error.
                yield error_row(article, "it could not be analyzed")
                number, article = waiting.popleft()
            yield from claim_rows(article, result)
        feeder.join()
        status = process.wait()
        complaints.seek(0)
        said = complaints.read().decode(errors="replace").strip().split("\n")[-1]
    for _, article in waiting:
        yield error_row(article, said or f"the process ended with {status}")
    yield from problems


def problem_of(record: Dict[str, Any]) -> str:
    if record.get("problem"):
        return record["problem"]
    if record.get("id") is None:
        return '"id" is missing'
    return "" if isinstance(record.get("text"), str) else '"text" is missing, or is no string'


def claim_rows(article: Any, result: Dict[str, Any]) -> Iterator[Row]:
    about = result["article"]
    actors = {actor["id"]: actor for actor in result["actors"]}
    for claim in result["claims"]:
        actor = actors.get(claim["actor"])
        spans = claim["content"] or claim["cue"] or claim["source"]
        yield row(
            article=str(article), title=about["title"], outlet=about["publisher"], published=about["published"],
            claim=claim["id"], actor=actor and actor["name"], actor_type=actor and actor["type"],
            kind=claim["kind"], act=claim["act"], polarity=claim["polarity"],
            source=claim["text"]["source"], cue=claim["text"]["cue"], content=claim["text"]["content"],
            said=claim["said"] and claim["said"]["date"], start=spans[0][0], end=spans[-1][1],
            confidence=float(claim["confidence"]),
            actor_confidence=None if claim["actorConfidence"] is None else float(claim["actorConfidence"]),
        )


def error_row(article: Any, error: str) -> Row:
    return row(article=None if article is None else str(article), error=error)


def row(**values: Any) -> Row:
    return Row(*(values.get(field.name) for field in SCHEMA.fields))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--command", default="on-record", help="how the command line is called on the workers")
    parser.add_argument("--partitions", type=int, help="how many processes share the work; as Spark has cores")
    given = parser.parse_args()
    spark = SparkSession.builder.appName("on-record").getOrCreate()
    partitions = given.partitions or spark.sparkContext.defaultParallelism
    find_claims(spark, given.input, given.command, partitions).write.mode("overwrite").parquet(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
