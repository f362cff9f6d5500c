import { DownloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useMemo } from 'react';
import { ChartPanel } from '../../charts/chart-panel.js';
import { bars } from '../../charts/options.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Panel } from '../../parts/page.js';
import { csvOf, saveFile } from '../../parts/save-file.js';
import { Shown } from '../../parts/states.js';
import { countBelow, inSteps, modeOf, type MarkCount } from './exam-figures.js';

export interface HistogramPanelProps {
  readonly subject: string;
  readonly subjects: readonly string[];
  readonly onChoose: (subject: string) => void;
  readonly marks: readonly MarkCount[];
  readonly asked: { readonly data: unknown; readonly error: unknown; readonly isPending: boolean; readonly refetch: () => unknown };
  readonly province: string;
  readonly year: string;
}

/** How the marks of a subject are spread, in steps of a quarter; the table has every single mark. */
export function HistogramPanel({ subject, subjects, onChoose, marks, asked, province, year }: HistogramPanelProps) {
  const { t, code, format } = useTexts();
  const name = code('codes:subject', subject);
  const title = t('exams:histogram', { subject: name });
  const { option, table } = useMemo(() => {
    const steps = inSteps(marks, 0.25);
    const { all } = countBelow(marks, 5);
    return {
      option: bars({
        categories: steps.map((each) => format.number(each.mark)),
        labelled: (index) => index % 4 === 0,
        series: [{ name: t('exams:count'), values: steps.map((each) => each.count) }],
        write: (value) => format.number(value),
      }),
      table: {
        columns: [t('exams:mark'), t('exams:count'), t('exams:share')],
        rows: marks.map((each) => [format.number(each.mark, 2), format.number(each.count), all === 0 ? '–' : format.share(each.count / all)]),
      },
    };
  }, [marks, t, format]);
  const { below, all } = countBelow(marks, 5);
  const mode = modeOf(marks);
  const download = () => saveFile(`${t('exams:file')}-${province}-${year}-${subject}.csv`, csvOf([[t('exams:mark'), t('exams:count')], ...marks.map((each) => [each.mark, each.count])]));
  if (asked.data === undefined) {
    return (
      <Panel title={title}>
        <Shown of={asked}>{() => null}</Shown>
      </Panel>
    );
  }
  return (
    <ChartPanel
      title={title}
      option={option}
      table={table}
      height={320}
      note={all === 0 || mode === null ? undefined : `${t('exams:below')}: ${format.number(below)} (${format.share(below / all)}). ${t('exams:mode')}: ${format.number(mode)}. ${t('exams:steps')}`}
      tools={
        <>
          <Select size="small" aria-label={t('exams:subject')} value={subject} onChange={onChoose} options={subjects.map((each) => ({ value: each, label: code('codes:subject', each) }))} style={{ minWidth: 150, maxWidth: '60vw' }} />
          <Button size="small" icon={<DownloadOutlined />} onClick={download}>
            CSV
          </Button>
        </>
      }
    />
  );
}
