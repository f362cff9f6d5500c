/** Default status and texts of a problem code. The contracts' closed list fits; kit knows no code of a service. */
export interface ProblemText {
  readonly status?: number;
  readonly vi: string;
  readonly en: string;
}

/** All codes by name. */
export type ProblemCatalogue = Readonly<Record<string, ProblemText>>;

/** What the kit itself answers with, when the app brings no text of its own. */
const OWN: ProblemCatalogue = {
  internal_error: { status: 500, vi: 'Lỗi bên trong hệ thống', en: 'An error inside the hub' },
  busy: { status: 503, vi: 'Hệ thống đang bận, hãy gửi lại sau', en: 'The hub is busy, try again later' },
};

/** Text of a code; a code outside the catalogue stands for itself. */
export function problemText(catalogue: ProblemCatalogue, code: string): ProblemText {
  const own = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  return own ?? (Object.hasOwn(OWN, code) ? OWN[code] : undefined) ?? { vi: code, en: code };
}
