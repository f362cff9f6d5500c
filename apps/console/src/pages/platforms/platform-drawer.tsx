import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import type { Platform } from '../../api/registry.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Unknown } from '../../parts/no-data.js';
import { useUnitNames } from '../../parts/unit-names.js';
import { Sheet } from '../../parts/sheet.js';
import { Conformance } from './conformance.js';
import { EvidenceTable } from './evidence-table.js';
import { PlatformStatus } from './platform-status.js';

export interface PlatformDrawerProps {
  readonly platform: Platform | null;
  readonly provinceName: (code: string | null) => string;
  readonly onClose: () => void;
}

/** One platform: the six items that the province asks for, what else is known, evidence of use, sources. */
export function PlatformDrawer({ platform, provinceName, onClose }: PlatformDrawerProps) {
  const { pick } = useTexts();
  return (
    <Sheet open={platform !== null} onClose={onClose} title={pick(platform?.name)}>
      {platform === null ? null : <PlatformSheet platform={platform} provinceName={provinceName} />}
    </Sheet>
  );
}

function PlatformSheet({ platform, provinceName }: { readonly platform: Platform; readonly provinceName: (code: string | null) => string }) {
  const { t, code, pick } = useTexts();
  const unitNames = useUnitNames();
  const unit = (id: string | null | undefined): ReactNode => (id ? unitNames([id]) : <Unknown />);
  const said = (text: string | null | undefined): ReactNode => (text ? text : <Unknown />);
  const list = (texts: readonly string[] | null | undefined): ReactNode => (texts && texts.length > 0 ? texts.join('; ') : <Unknown />);
  const functions = [...platform.functions.map((one) => code('platforms:capability', one)), ...(platform.functionNotes ?? [])];
  const source = platform.source;
  const rows = (entries: readonly (readonly [string, ReactNode])[]) => entries.map(([label, children]) => ({ key: label, label, children }));
  return (
    <>
      <Descriptions
        colon={false}
        title={t('platforms:six')}
        size="small"
        bordered
        column={1}
        styles={{ label: { width: 170 } }}
        items={rows([
          [t('common:name'), pick(platform.name)],
          [t('platforms:functions'), list(functions)],
          [t('platforms:cost'), said(platform.cost)],
          [t('platforms:fundingSource'), said(platform.fundingSource)],
          [t('platforms:shortcomings'), said(platform.shortcomings)],
          [t('platforms:proposals'), said(platform.proposals)],
        ])}
      />
      <Descriptions
        colon={false}
        title={t('platforms:other')}
        size="small"
        column={1}
        styles={{ label: { width: 170 } }}
        items={rows([
          [t('common:code'), <span className="mono">{platform.id}</span>],
          [t('common:province'), provinceName(platform.provinceCode)],
          [t('common:status'), <PlatformStatus status={platform.status} />],
          [t('platforms:stateInDocument'), said(source?.stateInDocument)],
          [t('platforms:operator'), unit(platform.operator)],
          [t('platforms:provider'), unit(platform.provider)],
          [t('platforms:responsible'), unit(platform.responsibleUnit)],
          [t('platforms:scope'), said(platform.scope)],
          [t('platforms:levels'), list(platform.educationLevels?.map((level) => code('codes:level', level)))],
          ...(source?.note ? [[t('platforms:note'), source.note] as const] : []),
          [t('common:sources'), list(source?.refs)],
        ])}
      />
      <section>
        <h3 style={{ fontSize: 16, margin: '0 0 10px' }}>{t('platforms:conformance')}</h3>
        <Conformance platformId={platform.id} />
      </section>
      <section>
        <h3 style={{ fontSize: 16, margin: '0 0 10px' }}>{t('platforms:evidence')}</h3>
        <EvidenceTable platformId={platform.id} />
      </section>
    </>
  );
}
