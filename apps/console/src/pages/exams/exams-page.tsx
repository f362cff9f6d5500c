import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { useProvince } from '../../app/province-choice.js';
import { useTexts } from '../../i18n/use-texts.js';
import { LiveMark } from '../../live/live-mark.js';
import { useFigures } from '../../live/use-figures.js';
import { useRefresh } from '../../live/use-refresh.js';
import { Page, Panel } from '../../parts/page.js';
import { NoData } from '../../parts/no-data.js';
import { csvOf, saveFile } from '../../parts/save-file.js';
import { Empty, Shown } from '../../parts/states.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { readSnapshot } from '../../api/ioc.js';
import { marksOf, subjectsOf, yearsOf } from './exam-figures.js';
import { HistogramPanel } from './histogram-panel.js';
import { SubjectsPanel } from './subjects-panel.js';

const FIGURES = ['exam.candidates', 'exam.papers', 'exam.mean'] as const;

/** What moves the distribution, which is not on the stream. */
const LIVE = ['exam.papers', 'exam.mean'];

/** Exam results of the province in aggregates: subjects, means, distributions, by year. */
export function ExamsPage() {
  const { t, code, format, pick } = useTexts();
  const { province } = useProvince();
  const scope = `province:${province}`;
  const figures = useFigures(scope, FIGURES, null);
  const rows = FIGURES.flatMap((id) => figures.rows(id));
  const years = yearsOf(rows);
  const [chosenYear, setYear] = useState<string | null>(null);
  const year = chosenYear !== null && years.includes(chosenYear) ? chosenYear : (years[0] ?? null);
  const subjects = year === null ? [] : subjectsOf(rows, year);
  const [chosenSubject, setSubject] = useState<string | null>(null);
  const subject = subjects.some((each) => each.subject === chosenSubject) ? chosenSubject : (subjects[0]?.subject ?? null);
  const candidates = year === null ? undefined : figures.one('exam.candidates', { year });
  const known = subjects.flatMap((each) => each.papers ?? []);
  const papers = known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
  useRefresh(figures, LIVE, ['histogram', scope]);

  const histogram = useQuery({
    queryKey: ['histogram', scope, year, subject],
    enabled: year !== null && subject !== null,
    queryFn: ({ signal }) => readSnapshot({ scope, figures: ['exam.histogram'], dims: { year: year ?? '', subject: subject ?? '' } }, signal),
  });

  const download = () => {
    const head = [t('exams:year'), t('exams:subject'), t('common:code'), t('exams:papers'), t('exams:mean')];
    const lines = subjects.map((each) => [year, code('codes:subject', each.subject), each.subject, each.papers, each.mean]);
    saveFile(`${t('exams:file')}-${province}-${year}.csv`, csvOf([head, ...lines]));
  };

  return (
    <Page
      title={t('exams:title')}
      lead={`${pick(figures.snapshot?.scope.name)}${figures.snapshot === undefined ? '' : '. '}${t('exams:lead')}`}
      tools={
        <>
          <LiveMark state={figures.state} />
          {year === null ? null : (
            <>
              <Select aria-label={t('exams:year')} value={year} onChange={setYear} options={years.map((each) => ({ value: each, label: `${t('exams:year')} ${each}` }))} style={{ minWidth: 140 }} />
              <Button icon={<DownloadOutlined />} onClick={download}>
                {t('common:downloadCsv')}
              </Button>
            </>
          )}
        </>
      }
    >
      <Shown of={{ data: figures.snapshot, error: figures.error, isPending: figures.isPending, refetch: figures.refetch }} rows={8}>
        {() =>
          year === null ? (
            <Panel>
              <Empty>
                <NoData />
                <br />
                {t('exams:noneYet')}
              </Empty>
            </Panel>
          ) : (
            <>
              <Tiles label={t('exams:title')}>
                <Tile label={t('exams:candidates')} value={candidates?.value == null ? null : format.number(candidates.value)} changed={figures.hasChanged('exam.candidates', { year })} />
                <Tile label={t('exams:papers')} value={papers === null ? null : format.number(papers)} changed={figures.anyChanged(['exam.papers'])} />
                <Tile label={t('exams:subjects')} value={format.number(subjects.length)} />
              </Tiles>
              <SubjectsPanel subjects={subjects} chosen={subject} onChoose={setSubject} />
              <HistogramPanel
                subject={subject ?? ''}
                subjects={subjects.map((each) => each.subject)}
                onChoose={setSubject}
                marks={marksOf(histogram.data?.figures ?? [])}
                asked={histogram}
                province={province}
                year={year}
              />
            </>
          )
        }
      </Shown>
    </Page>
  );
}
