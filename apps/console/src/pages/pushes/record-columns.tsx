import type { TableColumnType } from 'antd';
import { useMemo } from 'react';
import type { PushRecord } from '../../api/education.js';
import { useTexts } from '../../i18n/use-texts.js';
import { OUTCOME_COLOURS } from '../../theme/tokens.js';
import { useCauseText } from './cause-text.js';

/** A record of a push: where it stood, what became of it, what was wrong. */
export function useRecordColumns(): TableColumnType<PushRecord>[] {
  const { t, format } = useTexts();
  const causeText = useCauseText();
  return useMemo(
    () => [
      { title: t('pushes:line'), key: 'line', align: 'right', width: 90, render: (_, record) => format.number(record.line) },
      { title: t('pushes:recordId'), key: 'recordId', render: (_, record) => (record.recordId === null ? '–' : <span className="mono">{record.recordId}</span>) },
      {
        title: t('pushes:outcomeOne'),
        key: 'outcome',
        render: (_, record) => (
          <span className="legend">
            <span>
              <i style={{ background: OUTCOME_COLOURS[record.outcome] }} aria-hidden="true" />
              {t(`pushes:outcome:${record.outcome}`)}
            </span>
          </span>
        ),
      },
      {
        title: t('pushes:problems'),
        key: 'problems',
        render: (_, record) =>
          record.problems.length === 0 ? (
            '–'
          ) : (
            <ul className="problem-list">
              {record.problems.map((problem) => (
                <li key={`${problem.code}|${problem.path}`}>
                  {problem.path === '' ? null : <span className="mono">{problem.path}: </span>}
                  {causeText(problem)} <span style={{ color: 'var(--ink-soft)' }}>({t(`pushes:level:${problem.level}`)})</span>
                </li>
              ))}
            </ul>
          ),
      },
    ],
    [t, format, causeText],
  );
}
