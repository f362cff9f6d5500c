import type { ThemeConfig } from 'antd';

/** The palette: pine for what acts, lacquer for what is wrong, gold for what is live; paper behind all of it. */
export const PALETTE = {
  pine: '#17594a',
  pineDark: '#12352d',
  pineSoft: '#e4eee9',
  gold: '#b98322',
  goldSoft: '#fbf2dc',
  lacquer: '#a2352b',
  ink: '#1c2622',
  inkSoft: '#54605a',
  paper: '#f5f4ee',
  line: '#dfdcd0',
} as const;

/** Colours of series in charts; neighbours differ in lightness too, so that they part without colour sight. */
export const SERIES = ['#17594a', '#d09a3a', '#5f8fa8', '#a2352b', '#7fae96', '#6b5b8c', '#8a8f83'] as const;

/** One colour per outcome of a record, the same on every page. */
export const OUTCOME_COLOURS = {
  created: '#17594a',
  updated: '#4e9079',
  unchanged: '#b3bcb5',
  stale: '#8a8f83',
  parked: '#d09a3a',
  held: '#6b5b8c',
  rejected: '#a2352b',
} as const;

/** No font is fetched: the first of these that the machine has. */
export const FONT = "'Be Vietnam Pro', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', Roboto, 'Helvetica Neue', Arial, sans-serif";

export const THEME: ThemeConfig = {
  token: {
    colorPrimary: PALETTE.pine,
    colorInfo: '#2b6478',
    colorSuccess: '#2c7a4d',
    colorWarning: '#94610f',
    colorError: PALETTE.lacquer,
    colorLink: '#17594a',
    colorSuccessBg: '#e8f4ec',
    colorSuccessBorder: '#a9d3b8',
    colorWarningBg: '#fcf4e0',
    colorWarningBorder: '#e6c98a',
    colorErrorBg: '#fcedea',
    colorErrorBorder: '#e3aca4',
    colorInfoBg: '#e9f1f4',
    colorInfoBorder: '#b3cdd7',
    colorTextBase: PALETTE.ink,
    colorTextSecondary: PALETTE.inkSoft,
    colorTextTertiary: '#626d67',
    colorTextDescription: PALETTE.inkSoft,
    colorTextPlaceholder: '#69736e',
    colorBgLayout: PALETTE.paper,
    colorBorder: '#c9c6b8',
    colorBorderSecondary: PALETTE.line,
    borderRadius: 6,
    fontFamily: FONT,
    fontSize: 14,
    lineHeight: 1.55,
    fontSizeHeading1: 30,
    fontSizeHeading2: 24,
    fontSizeHeading3: 18,
    fontSizeHeading4: 16,
    fontWeightStrong: 600,
    controlHeight: 34,
    boxShadow: '0 1px 2px rgba(28,38,34,.05)',
    boxShadowTertiary: 'none',
  },
  components: {
    Table: { headerBg: '#f0eee5', headerColor: PALETTE.inkSoft, rowHoverBg: '#f8f7f1', cellPaddingBlock: 10, cellPaddingInline: 12 },
    Menu: {
      darkItemBg: 'transparent',
      darkItemColor: '#d3ded8',
      darkItemSelectedBg: 'rgba(255,255,255,.10)',
      darkItemSelectedColor: '#ffffff',
      darkItemHoverBg: 'rgba(255,255,255,.06)',
      darkGroupTitleColor: '#a9bdb4',
      itemBorderRadius: 6,
    },
    Modal: { titleFontSize: 17 },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    Segmented: { trackBg: '#e9e6da', itemColor: PALETTE.inkSoft, itemHoverColor: PALETTE.ink, itemSelectedColor: PALETTE.pine, itemSelectedBg: '#ffffff' },
    Tabs: { horizontalItemPadding: '10px 0' },
  },
};
