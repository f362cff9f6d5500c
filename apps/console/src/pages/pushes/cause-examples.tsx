import { useQuery } from '@tanstack/react-query';
import { readPushRecords, type Outcome, type PushCause, type PushRecord } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Sheet } from '../../parts/sheet.js';
import { Shown } from '../../parts/states.js';
import { useCauseText } from './cause-text.js';
import { useRecordColumns } from './record-columns.js';

const ENOUGH = 20;
const PAGE = 1000;
const MOST_PAGES = 10;

export interface CauseExamplesProps {
  readonly pushId: string;
  readonly cause: PushCause | null;
  readonly onClose: () => void;
}

/** Some records that met a cause, with all that the hub said about each. */
export function CauseExamples({ pushId, cause, onClose }: CauseExamplesProps) {
  const causeText = useCauseText();
  return (
    <Sheet open={cause !== null} onClose={onClose} title={cause === null ? '' : causeText(cause)}>
      {cause === null ? null : <Examples pushId={pushId} cause={cause} />}
    </Sheet>
  );
}

function Examples({ pushId, cause }: { readonly pushId: string; readonly cause: PushCause }) {
  const { t, format } = useTexts();
  const columns = useRecordColumns();
  const examples = useQuery({ queryKey: ['cause-examples', pushId, cause.level, cause.code, cause.path], queryFn: ({ signal }) => recordsWith(pushId, cause, signal) });
  return (
    <Shown of={examples} rows={5}>
      {(records) => (
        <div>
          <p style={{ margin: '0 0 12px', color: 'var(--ink-soft)' }} role="status">
            {t('pushes:examplesShown', { shown: format.number(records.length), total: format.number(cause.count) })}
          </p>
          <DataTable<PushRecord> numbered label={t('pushes:exampleRecords')} rowKey={(record) => `${record.line}|${record.recordId ?? ''}`} columns={columns} dataSource={[...records]} pagination={false} size="small" />
        </div>
      )}
    </Shown>
  );
}

/** The list of records cannot be asked for a cause: those with errors are looked through, outcome by outcome, until there are enough. */
async function recordsWith(pushId: string, cause: PushCause, signal: AbortSignal): Promise<readonly PushRecord[]> {
  const found: PushRecord[] = [];
  const outcomes: readonly (Outcome | undefined)[] = cause.level === 'finding' ? [undefined] : ['rejected', 'stale', 'held', 'parked'];
  const wanted = Math.min(cause.count, ENOUGH);
  for (const outcome of outcomes) {
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES && found.length < wanted; page += 1) {
      const records = await readPushRecords(pushId, { outcome, cursor, limit: PAGE }, signal);
      found.push(...records.items.filter((record) => record.problems.some((problem) => problem.code === cause.code && problem.path === cause.path)));
      cursor = records.next ?? null;
      if (cursor === null) break;
    }
  }
  return found.slice(0, ENOUGH);
}
