// Runs the benchmarks in headless Chromium and prints a table in Markdown. Needs the package in pkg/; `cargo xtask bench` builds it.
// In Node instead of a browser: `node benches/run.mjs --node`.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { SIZES, dataset, leaning } from "./generate.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TYPES = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const EFFORTS = [
  { rounds: 21, batch: 50 },
  { rounds: 21, batch: 1 },
  { rounds: 9, batch: 1 },
  { rounds: 5, batch: 1 },
];

async function inNode(bytes, effort) {
  const [{ measure }, comparator, yardstick] = await Promise.all([
    import("./measure.mjs"),
    import(join(ROOT, "pkg/index.js")),
    import("./yardstick.mjs"),
  ]);
  return measure(comparator, yardstick, bytes, effort);
}

/** Serves the checkout and the generated datasets to this machine only. */
async function serve(datasets) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    try {
      const made = datasets.get(pathname);
      const body = pathname === "/" ? "<!doctype html><title>Benchmark</title>" : (made ?? (await readFile(join(ROOT, normalize(pathname)))));
      response.writeHead(200, { "content-type": pathname === "/" ? "text/html" : type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return server;
}

async function inBrowser(datasets) {
  const { startChromium } = await import("../tests/e2e/browser.mjs");
  const server = await serve(datasets);
  const browser = await startChromium();
  const results = [];
  for (const [at, path] of [...datasets.keys()].entries()) {
    const page = await browser.newPage(); // a page of its own, so that memory of one size does not weigh on the next
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    results.push(
      await page.evaluate(async ([path, effort]) => {
        const load = (module) => import(module);
        const [{ measure }, comparator, yardstick] = await Promise.all(
          ["/benches/measure.mjs", "/pkg/index.js", "/benches/yardstick.mjs"].map(load),
        );
        const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
        return measure(comparator, yardstick, bytes, effort);
      }, [path, EFFORTS[at]]),
    );
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const turning = await page.evaluate(async (dataset) => {
    const load = (module) => import(module);
    const [{ measureLinchpins }, comparator] = await Promise.all(["/benches/measure.mjs", "/pkg/index.js"].map(load));
    return measureLinchpins(comparator, dataset);
  }, leaning());
  const version = browser.version();
  await browser.close();
  server.close();
  return { results, turning, where: `Chromium ${version}` };
}

const PARTS = ["load", "classify", "rank", "pairs", "alpha", "whole"];

function table(results, where) {
  const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
  const cell = ({ ours, theirs }, part) => `${number(ours[part])} / ${number(theirs[part])} = **${(ours[part] / theirs[part]).toFixed(2)}**`;
  const lines = [
    `${where}; each cell: ours in ms / yardstick in ms = ratio.`,
    "",
    `| dataset | ${PARTS.join(" | ")} |`,
    `|---|${PARTS.map(() => "---").join("|")}|`,
    ...results.map((result, at) => `| ${SIZES[at].name} | ${PARTS.map((part) => cell(result, part)).join(" | ")} |`),
    "",
    "| growth | claims | " + PARTS.join(" | ") + " |",
    `|---|---|${PARTS.map(() => "---").join("|")}|`,
  ];
  const steps = [[1, 2], [2, 3]];
  for (const [from, to] of steps) {
    const factor = (part) => `${(results[to].ours[part] / results[from].ours[part]).toFixed(1)} ×`;
    const claims = (SIZES[to].claims / SIZES[from].claims).toFixed(1);
    lines.push(`| ${SIZES[from].name} → ${SIZES[to].name} | ${claims} × | ${PARTS.map(factor).join(" | ")} |`);
  }
  return lines.join("\n");
}

if (process.argv.includes("--node")) {
  const results = [];
  for (const [at, size] of SIZES.entries()) results.push(await inNode(dataset(size), EFFORTS[at]));
  console.log(table(results, `Node ${process.version}`));
} else {
  const datasets = new Map(SIZES.map((size, at) => [`/dataset-${at}.json`, dataset(size)]));
  const { results, turning, where } = await inBrowser(datasets);
  console.log(table(results, where));
  const times = Object.entries(turning).map(([without, time]) => `${time.toFixed(0)} ms for ${without}`);
  console.log(`\nEvery linchpin of 20 sources with 1,000 claims, reading and comparing them included: ${times.join(", ")}.`);
}
