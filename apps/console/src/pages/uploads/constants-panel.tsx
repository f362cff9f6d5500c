import { Alert, Form, Input, Select } from 'antd';
import { useState } from 'react';
import type { FieldChoice, Reading, UploadTerms } from '../../api/uploads.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Panel } from '../../parts/page.js';

/** What one value for all rows is often needed for, besides what the reading misses. */
const USUAL = ['schoolYear', 'period', 'subject', 'scheme', 'enrolledOn', 'className', 'schoolCode'];

interface ConstantsPanelProps {
  readonly readings: readonly Reading[];
  readonly terms: UploadTerms;
  readonly onChange: (terms: UploadTerms) => void;
}

/** School year, period, subject … said once for all rows. What most rows miss comes first. */
export function ConstantsPanel({ readings, terms, onChange }: ConstantsPanelProps) {
  const { t, pick } = useTexts();
  const [added, setAdded] = useState<readonly string[]>([]);
  const fields = new Map(readings.flatMap((reading) => reading.fields.filter((field) => !field.path.includes('.')).map((field) => [field.path, field] as const)));
  const missing = [...new Set(readings.flatMap((reading) => reading.missing))].filter((path) => fields.has(path));
  const shown = [...new Set([...missing, ...Object.keys(terms.constants), ...added, ...USUAL.slice(0, 1)])].filter((path) => fields.has(path));
  const others = [...new Set([...USUAL, ...fields.keys()])].filter((path) => fields.has(path) && !shown.includes(path));
  const set = (path: string, value: string): void => {
    const rest = Object.fromEntries(Object.entries(terms.constants).filter(([name]) => name !== path));
    onChange({ ...terms, constants: value === '' ? rest : { ...rest, [path]: value } });
  };
  return (
    <Panel title={t('uploads:constants')} note={t('uploads:constantsHelp')}>
      {missing.length === 0 ? null : <Alert type="warning" showIcon style={{ marginBottom: 12 }} title={t('uploads:constantsMissing')} />}
      <Form layout="vertical">
        <div className="form-grid">
          {shown.map((path) => (
            <Constant key={path} field={fields.get(path)!} value={terms.constants[path] ?? ''} missing={missing.includes(path)} onChange={(value) => set(path, value)} />
          ))}
          <Form.Item label={t('uploads:addConstant')} htmlFor="add-constant">
            <Select id="add-constant" value={null} showSearch={{ optionFilterProp: 'label' }} options={others.map((path) => ({ value: path, label: pick(fields.get(path)?.label) }))} onChange={(path: string | null) => (path === null ? undefined : setAdded([...added, path]))} />
          </Form.Item>
        </div>
      </Form>
    </Panel>
  );
}

function Constant({ field, value, missing, onChange }: { readonly field: FieldChoice; readonly value: string; readonly missing: boolean; readonly onChange: (value: string) => void }) {
  const { pick } = useTexts();
  const id = `constant-${field.path}`;
  return (
    <Form.Item label={pick(field.label)} htmlFor={id} {...(missing && value === '' ? { validateStatus: 'warning' as const } : {})}>
      {field.options === undefined ? (
        <Input id={id} value={value} maxLength={200} onChange={(event) => onChange(event.target.value)} placeholder={field.path === 'schoolYear' ? '2025-2026' : /On$/.test(field.path) ? 'dd/mm/yyyy' : ''} />
      ) : (
        <Select id={id} allowClear showSearch={{ optionFilterProp: 'label' }} value={value === '' ? null : value} onChange={(code: string | null | undefined) => onChange(code ?? '')} options={field.options.map((option) => ({ value: option.code, label: pick(option.label) }))} />
      )}
    </Form.Item>
  );
}
