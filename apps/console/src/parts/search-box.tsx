import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import type { CSSProperties } from 'react';

/** A field that narrows a list while one types. */
export function SearchBox({ label, onChange, style }: { readonly label: string; readonly onChange: (question: string) => void; readonly style?: CSSProperties }) {
  return <Input allowClear prefix={<SearchOutlined aria-hidden />} aria-label={label} placeholder={label} onChange={(event) => onChange(event.target.value)} {...(style ? { style } : {})} />;
}
