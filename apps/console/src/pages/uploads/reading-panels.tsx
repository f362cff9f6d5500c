import { Alert, Select, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import type { FieldChoice, PlacedCause, ReadColumn, Reading, ReadSheet, UploadTerms } from '../../api/uploads.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../parts/data-table.js';
import { Panel } from '../../parts/page.js';
import { Tile, Tiles } from '../../parts/tile.js';
import { type FieldWords, fieldWords } from './field-words.js';
import { PlacedCauses } from './placed-causes.js';

interface ReadingPanelsProps {
  readonly reading: Reading;
  readonly terms: UploadTerms;
  readonly onChange: (terms: UploadTerms) => void;
}

const NOT_USED = '';

/** How one kind's records were read: counts, problems, columns to be corrected, the first records, what was left out. */
export function ReadingPanels({ reading, terms, onChange }: ReadingPanelsProps) {
  const texts = useTexts();
  const { t, code, format } = texts;
  const words = fieldWords(reading.fields, texts);
  const { label } = words;
  const choose = (sheet: string, letter: string, path: string | null): void => {
    const ofKind = terms.columns[reading.kind] ?? {};
    onChange({ ...terms, columns: { ...terms.columns, [reading.kind]: { ...ofKind, [sheet]: { ...ofKind[sheet], [letter]: path } } } });
  };
  return (
    <>
      <Panel title={t('uploads:readingOf', { kind: code('kinds', reading.kind) })}>
        <Tiles label={t('uploads:readingOf', { kind: code('kinds', reading.kind) })} four>
          <Tile small label={t('uploads:found')} value={format.number(reading.received)} />
          <Tile small label={t('uploads:ok')} value={format.number(reading.received - reading.rejected)} />
          <Tile small label={t('uploads:wrong')} value={format.number(reading.rejected)} />
          <Tile small label={t('uploads:skippedRows')} value={format.number(reading.skipped.total)} />
        </Tiles>
        {reading.duplicates.map((each) => (
          <Alert key={`${each.sheet}|${each.field}`} type="error" showIcon style={{ marginTop: 12 }} title={t('uploads:duplicates', { columns: each.columns.join(', '), sheet: each.sheet, field: label(each.field) })} />
        ))}
        <h3 className="sub-head">{t('uploads:problems')}</h3>
        <PlacedCauses label={t('uploads:problems')} causes={reading.problems as readonly PlacedCause[]} none={t('uploads:problemsNone')} fieldName={label} />
      </Panel>
      {reading.sheets.map((sheet) => (
        <SheetPanel key={sheet.sheet} sheet={sheet} fields={reading.fields} chosen={terms.columns[reading.kind]?.[sheet.sheet] ?? {}} onChoose={(letter, path) => choose(sheet.sheet, letter, path)} words={words} />
      ))}
      <PreviewPanel reading={reading} words={words} />
      <SkippedPanel reading={reading} />
    </>
  );
}

interface SheetPanelProps {
  readonly sheet: ReadSheet;
  readonly fields: readonly FieldChoice[];
  readonly chosen: Readonly<Record<string, string | null>>;
  readonly onChoose: (letter: string, path: string | null) => void;
  readonly words: FieldWords;
}

function SheetPanel({ sheet, fields, chosen, onChoose, words }: SheetPanelProps) {
  const { t, pick } = useTexts();
  const options = useMemo(() => [{ value: NOT_USED, label: t('uploads:notUsed') }, ...fields.map((field) => ({ value: field.path, label: `${pick(field.label)}${field.required ? ' *' : ''}` }))], [fields, pick, t]);
  const columns: TableColumnType<ReadColumn>[] = [
    { title: t('uploads:column'), key: 'column', width: 70, render: (_, each) => <span className="mono">{each.column}</span> },
    { title: t('uploads:heading'), key: 'heading', render: (_, each) => <div className="cell-text">{each.heading}{each.hidden ? <div style={{ color: 'var(--ink-soft)' }}>{t('uploads:hiddenColumn')}</div> : null}</div> },
    {
      title: t('uploads:meansField'),
      key: 'field',
      render: (_, each) => {
        const choice = chosen[each.column];
        const value = choice === undefined ? (each.field ?? NOT_USED) : (choice ?? NOT_USED);
        return (
          <div style={{ display: 'grid', gap: 4, width: 'min(320px, 100%)' }}>
            <Select aria-label={t('uploads:chooseField', { column: each.column, heading: each.heading })} showSearch={{ optionFilterProp: 'label' }} value={value} options={options.some((option) => option.value === value) ? options : [...options, { value, label: words.label(value) }]} onChange={(path: string) => onChoose(each.column, path === NOT_USED ? null : path)} style={{ width: '100%' }} />
            {each.part === null ? null : <span style={{ color: 'var(--ink-soft)' }}>{each.part}</span>}
            {each.why === null || choice !== undefined ? null : <span style={{ color: 'var(--ink-soft)' }}>{t(`uploads:why:${each.why}`)}</span>}
          </div>
        );
      },
    },
  ];
  const titles = Object.entries(sheet.titles).map(([name, value]) => `${words.label(name)} ${words.value(name, value)}`);
  return (
    <Panel title={t('uploads:columnsOf', { sheet: sheet.sheet })} note={t('uploads:sheetLine', { sheet: sheet.sheet, from: sheet.headingRows.from, to: sheet.headingRows.to, last: sheet.lastRow })}>
      {titles.length === 0 ? null : <p style={{ margin: '0 0 10px' }}>{t('uploads:titlesSay', { text: titles.join('; ') })}</p>}
      <DataTable<ReadColumn> numbered label={t('uploads:columnsOf', { sheet: sheet.sheet })} rowKey="column" columns={columns} dataSource={[...sheet.columns]} pagination={{ defaultPageSize: 15 }} />
    </Panel>
  );
}

type Preview = Reading['preview'][number];

function PreviewPanel({ reading, words }: { readonly reading: Reading; readonly words: FieldWords }) {
  const { t, pick } = useTexts();
  const columns: TableColumnType<Preview>[] = [
    { title: t('uploads:places'), key: 'place', render: (_, each) => t('uploads:place', { sheet: each.place.sheet, row: each.place.row }) },
    { title: t('uploads:understood'), key: 'record', render: (_, each) => <div className="cell-text">{Object.entries(each.record).filter(([name]) => name !== 'event').map(([name, value]) => `${words.label(name)}: ${words.value(name, value)}`).join('; ')}</div> },
    { title: t('pushes:problems'), key: 'problems', render: (_, each) => <div className="cell-text">{each.problems.length === 0 ? '–' : each.problems.map((problem) => `${words.label(problem.path)}: ${pick(problem.message)}`).join('; ')}</div> },
  ];
  return (
    <Panel title={t('uploads:preview')}>
      <DataTable<Preview> label={t('uploads:preview')} rowKey={(each) => `${each.place.sheet}|${each.place.row}|${JSON.stringify(each.record)}`} columns={columns} dataSource={[...reading.preview]} pagination={false} />
    </Panel>
  );
}

type Skipped = Reading['skipped']['rows'][number];

function SkippedPanel({ reading }: { readonly reading: Reading }) {
  const { t, code, format } = useTexts();
  const { rows, total, byReason } = reading.skipped;
  const reasonText = (reason: string): string => code('uploads:reasons', reason);
  const columns: TableColumnType<Skipped>[] = [
    { title: t('uploads:places'), key: 'place', render: (_, each) => t('uploads:place', { sheet: each.sheet, row: each.row }) },
    { title: t('uploads:reason'), key: 'reason', render: (_, each) => reasonText(each.reason) },
    { title: t('uploads:text'), key: 'text', render: (_, each) => <div className="cell-text">{each.text || '–'}</div> },
  ];
  const counts = [...byReason.map((each) => `${reasonText(each.reason)} ${format.number(each.count)}`), ...reading.skippedSheets.map((each) => `“${each.sheet}”: ${reasonText(each.reason)}`)];
  return (
    <Panel title={t('uploads:skipped')} {...(total > rows.length ? { note: t('uploads:firstSkipped', { shown: format.number(rows.length), total: format.number(total) }) } : {})}>
      <p style={{ margin: '0 0 10px' }}>{counts.join('; ') || '–'}</p>
      <DataTable<Skipped> label={t('uploads:skipped')} rowKey={(each) => `${each.sheet}|${each.row}`} columns={columns} dataSource={[...rows]} pagination={{ defaultPageSize: 10 }} />
    </Panel>
  );
}
