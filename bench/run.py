# SPDX-License-Identifier: Apache-2.0
"""Runs the benchmarks of a build folder: start-up, memory and the whole way as a user has them, then the programs of
Google Benchmark. Every figure stands beside a baseline of the same run, since machines differ.

    run.py BUILD [TEXTS]      TEXTS: a folder of articles, instead of examples/
"""
import os
import pathlib
import statistics
import subprocess
import sys
import time

RUNS = 15


def measure(*command):
    """Median of the wall time in milliseconds, and the peak memory in MiB, of some runs of a command."""
    times, peak = [], 0
    for _ in range(RUNS):
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        times.append(1000 * (time.perf_counter() - begin))
        if status != 0:
            sys.exit(f"{' '.join(command)} failed")
        peak = max(peak, usage.ru_maxrss / 1024)
    return statistics.median(times), peak


def main(build, texts="examples"):
    program = str(pathlib.Path(build) / "demarche")
    articles = sorted(str(path) for path in pathlib.Path(texts).rglob("*.txt"))
    size = sum(os.path.getsize(path) for path in articles)
    rows = {
        "baseline: cat": ["cat", *articles],
        "baseline: python3 -c pass": ["python3", "-c", "pass"],
        "demarche --version": [program, "--version"],
        "demarche parse, one article": [program, "parse", articles[0]],
        "demarche build, one article": [program, "build", "--quiet", articles[0]],
        f"demarche build, {len(articles)} articles": [program, "build", "--quiet", texts],
        f"demarche build, {len(articles)} articles, 1 thread": [program, "build", "--quiet", "--threads", "1", texts],
    }
    print(f"{len(articles)} articles, {size / 1000:.1f} kB; median of {RUNS} runs")
    print(f"{'':44}{'ms':>9}{'x python':>10}{'peak MiB':>10}")
    measured = {name: measure(*command) for name, command in rows.items()}
    reference = measured["baseline: python3 -c pass"][0]
    for name, (milliseconds, peak) in measured.items():
        print(f"{name:44}{milliseconds:9.1f}{milliseconds / reference:10.2f}{peak:10.1f}")
    os.environ["DEMARCHE_BENCH_TEXTS"] = str(pathlib.Path(texts).resolve())
    for bench in sorted(pathlib.Path(build).glob("*_bench")):
        print(f"\n{bench.name}", flush=True)
        subprocess.run([str(bench), "--benchmark_min_time=0.3"], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
