/**
 * The tasks of a page's own thread as the browser's trace has them, with the time that each was computing (`cpu`) beside the time until
 * it was through (`wall`): on a machine that does much else a short task is long by the clock alone.
 */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];
const PROFILER = 'disabled-by-default-v8.cpu_profiler';
const MARK = 'glosa-bench';
/** Shorter tasks are not kept: a trace of minutes has millions. In microseconds. */
const LEAST = 20_000;

const isMark = ({ name, args }) => name === 'TimeStamp' && args?.data?.message === MARK;
const isTask = ({ name, ph, dur }) => name === 'RunTask' && ph === 'X' && dur >= LEAST;
const isWanted = (event) => isMark(event) || isTask(event) || event.name.startsWith('Profile');

/**
 * Starts a trace of `page`. The function it gives ends it and tells the tasks of the page's thread, the longest computing first; with
 * `profile`, also the samples of that thread, for `hotIn`.
 */
export async function traced(page, context, { profile = false } = {}) {
  const session = await context.newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (isWanted(event)) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    bufferUsageReportingInterval: 0,
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      traceBufferSizeInKb: 400_000,
      includedCategories: profile ? [...CATEGORIES, PROFILER] : CATEGORIES,
    },
  });
  await page.evaluate((mark) => console.timeStamp(mark), MARK);
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const mark = events.find(isMark);
    if (!mark) throw new Error('the trace does not have the page');
    const own = events.filter(({ pid, tid }) => pid === mark.pid && tid === mark.tid);
    // What sets the mark is the bench's own, and so is what went before it.
    const tasks = own
      .filter((event) => isTask(event) && event.ts > mark.ts)
      .map(({ ts, dur, tdur = dur }) => ({ from: ts, to: ts + dur, wall: dur / 1000, cpu: tdur / 1000 }))
      .sort((a, b) => b.cpu - a.cpu);
    return { tasks, samples: profile ? samplesOf(events, mark) : [] };
  };
}

/** Where the thread of the mark was at each moment, as a chain of function names from the outermost. */
function samplesOf(events, mark) {
  const started = events.find(({ name, pid, tid }) => name === 'Profile' && pid === mark.pid && tid === mark.tid);
  const nodes = new Map();
  const samples = [];
  let at = started?.args.data.startTime ?? 0;
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk' || pid !== mark.pid || id !== started?.id) continue;
    for (const node of args.data.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    (args.data.cpuProfile?.samples ?? []).forEach((sample, i) => {
      at += args.data.timeDeltas[i];
      samples.push({ at, node: sample });
    });
  }
  const chain = (id) => {
    const names = [];
    for (let node = nodes.get(id); node; node = nodes.get(node.parent)) {
      const { functionName, lineNumber, columnNumber } = node.callFrame;
      names.push(functionName || `anonymous ${lineNumber}:${columnNumber}`);
    }
    return names.reverse();
  };
  return samples.map(({ at: time, node }) => ({ at: time, chain: chain(node) }));
}

/** The functions in which a task was, alone and with what they called, as text. */
export function hotIn(task, samples) {
  const inside = samples.filter(({ at }) => at >= task.from && at <= task.to);
  const [alone, with_] = [new Map(), new Map()];
  for (const { chain } of inside) {
    const last = chain.at(-1);
    alone.set(last, (alone.get(last) ?? 0) + 1);
    for (const name of new Set(chain)) with_.set(name, (with_.get(name) ?? 0) + 1);
  }
  const most = (counts) =>
    [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map(([name, count]) => `${name} ${Math.round((count / inside.length) * 100)}%`)
      .join(', ');
  return `${inside.length} samples; alone: ${most(alone)}; with callees: ${most(with_)}`;
}
