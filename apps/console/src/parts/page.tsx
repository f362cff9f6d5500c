import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';

/** Head of a page: one h1, a sentence, tools; sets the document's title. */
export function Page(props: { readonly title: string; readonly lead?: string; readonly above?: ReactNode; readonly tools?: ReactNode; readonly children: ReactNode }) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = `${props.title} · ${t('common:product')}`;
  }, [props.title, t]);
  return (
    <div className="page">
      <div>
        {props.above}
        <div className="page-head">
          <div>
            <h1>{props.title}</h1>
            {props.lead === undefined ? null : <p>{props.lead}</p>}
          </div>
          {props.tools === undefined ? null : <div className="page-tools">{props.tools}</div>}
        </div>
      </div>
      {props.children}
    </div>
  );
}

/** A white sheet with a heading of the second order. */
export function Panel(props: { readonly title?: string; readonly tools?: ReactNode; readonly note?: ReactNode; readonly children: ReactNode }) {
  return (
    <section className="panel">
      {props.title === undefined ? null : (
        <div className="panel-head">
          <h2>{props.title}</h2>
          {props.tools}
        </div>
      )}
      {props.children}
      {props.note === undefined ? null : <p className="panel-note">{props.note}</p>}
    </section>
  );
}
