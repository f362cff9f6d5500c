import { together } from '@lienthong/kit/database';
import type pg from 'pg';
import type { ChunkRecord } from '../domain/chunk.js';
import { HELD, PARKED, UNCHANGED } from '../domain/outcome-code.js';
import { type ChunkOutcomes, moveOutcomes, type OutcomeMove, type ProblemRow, saveOutcomes, saveProblems } from '../store/outcomes.repository.js';
import type { ChunkDecisions } from './chunk-decisions.js';
import { schoolOf } from './chunk-events.js';
import { type ChunkSource, originOf, type Released } from './chunk-source.js';
import { type AsideTools, endOvertaken, putAside } from './chunk-waiting.js';
import type { OutcomeTally } from './outcome-tally.js';
import { shown } from './shown-problems.js';

/** Outcome of each record, problems, what waits; none of which a decision has. */
export async function writeOutcomes(client: pg.ClientBase, tools: AsideTools, source: ChunkSource, rows: readonly ChunkRecord[], decided: ChunkDecisions, released: readonly Released[] | null, now: string, tally: OutcomeTally): Promise<void> {
  const { records, decisions } = decided;
  const problems: ProblemRow[] = [];
  const moves: OutcomeMove[] = [];
  decisions.forEach((decision, i) => {
    const record = records[i];
    if (record === undefined) return;
    const was = released?.[i];
    const { pushId } = originOf(source, i);
    if (was === undefined) tally.add(pushId, schoolOf(decided, i), decision.outcome, 1, decided.undesignated.has(i) && decision.outcome <= UNCHANGED);
    else if (was.outcome !== decision.outcome) {
      tally.add(pushId, was.schoolId, was.outcome, -1);
      tally.add(pushId, schoolOf(decided, i), decision.outcome, 1);
      moves.push({ pushId, seq: was.seq, line: record.line, from: was.outcome, to: decision.outcome, hubId: decision.hubId });
    }
    if (decision.problems.length > 0 || was !== undefined) {
      problems.push({ pushId, line: record.line, recordId: record.recordId, outcome: decision.outcome, problems: shown(decision.problems) });
    }
  });
  if (released === null) await together(client, () => outcomesOf(source, decided).map((one) => saveOutcomes(client, one)));
  await putAside(client, tools, source, rows, decided, released, now);
  const mayOvertake = decided.anyWaits || decisions.some((one) => one.outcome === PARKED || one.outcome === HELD);
  const overtaken = mayOvertake ? await endOvertaken(client, source, decided, released, tally, problems) : [];
  await moveOutcomes(client, [...moves, ...overtaken]);
  await saveProblems(client, problems);
}

/** Outcomes by chunk. */
function outcomesOf(source: ChunkSource, { records, decisions }: ChunkDecisions): ChunkOutcomes[] {
  let from = 0;
  return (source.parts ?? [{ source, end: records.length }]).map(({ source: { pushId, seq, provinceCode }, end }) => {
    const [sent, ended] = [records.slice(from, end), decisions.slice(from, end)];
    from = end;
    return { pushId, seq, provinceCode, lines: sent.map((record) => record.line), outcomes: ended.map((one) => one.outcome), recordIds: sent.map((record) => record.recordId), hubIds: ended.map((one) => one.hubId) };
  });
}
