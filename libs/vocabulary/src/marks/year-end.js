import { toTenths } from '../numbers/exact.js';
/** More sessions missed than this, with and without leave together, and the learner does not move up (one session a day). */
export const absenceLimit = 45;
/**
 * Title of a year by TT 22/2021: excellent with good study, good conduct and six scored subjects whose year average is at least 9.0;
 * good with both good; else none.
 */
export function yearAward(facts, yearAverages) {
    if (facts.studyResult !== 'good' || facts.conductResult !== 'good')
        return undefined;
    const outstanding = yearAverages.filter((average) => toTenths(average) >= 90).length;
    return outstanding >= 6 ? 'excellent' : 'good';
}
/** Whether a learner moves up (lên lớp): study and conduct at least pass, after summer work where there was some, and absences 0..45. */
export function movesUp(facts, absences) {
    return facts.studyResult !== 'fail' && facts.conductResult !== 'fail' && absences <= absenceLimit;
}
