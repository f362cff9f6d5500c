import { cleanText } from './text.js';
const ascii = /^[\u0000-\u007f]*$/;
const graveToneTildeHookDot = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưy'];
/** Each vowel that bears a tone mark, with the vowel and the mark apart: "ế" is "ê" and the acute. */
const apart = new Map();
for (const vowel of vowels) {
    for (const tone of graveToneTildeHookDot)
        apart.set((vowel + tone).normalize('NFC'), { vowel, tone });
}
const isVowel = new Set(vowels);
const letter = /\p{L}/u;
/**
 * The text for comparing names as Vietnamese readers do: case and the place of the tone mark are ignored, the tone and every other mark
 * count. fold("Hòa") = fold("Hoà"), fold("Thuỵ") = fold("THỤY"); "đ" is not "d", "Lan" is not "Lân". Cleaned as by cleanText.
 * The tone mark is put on the last vowel of each syllable. A key to compare by, not a text to show.
 */
export function fold(text) {
    const lower = cleanText(text).toLowerCase();
    if (ascii.test(lower))
        return lower;
    let out = '';
    let tone = '';
    /** Where in out the last vowel of the present syllable stands, -1 for none. */
    let vowelAt = -1;
    const close = () => {
        if (tone !== '' && vowelAt >= 0) {
            out = out.slice(0, vowelAt) + (out.charAt(vowelAt) + tone).normalize('NFC') + out.slice(vowelAt + 1);
        }
        tone = '';
        vowelAt = -1;
    };
    for (const character of lower) {
        const parts = apart.get(character);
        if (parts !== undefined) {
            if (tone !== '')
                close();
            vowelAt = out.length;
            out += parts.vowel;
            tone = parts.tone;
        }
        else if (isVowel.has(character)) {
            vowelAt = out.length;
            out += character;
        }
        else {
            if (!letter.test(character))
                close();
            out += character;
        }
    }
    close();
    return out;
}
const marks = /[\u0300-\u036f]/g;
/**
 * The text without any diacritics and in lower case, for searching as people type: foldLoose("Vĩnh Trại") = foldLoose("vinh trai").
 * "đ" becomes "d". Never compare persons by it alone: "Lan" and "Lân" become one.
 */
export function foldLoose(text) {
    const lower = cleanText(text).toLowerCase();
    if (ascii.test(lower))
        return lower;
    return lower.normalize('NFD').replace(marks, '').replaceAll('đ', 'd').normalize('NFC');
}
const collator = new Intl.Collator('vi');
/** Order of two texts in a Vietnamese list (a, ă, â, b ... d, đ, e ...), for sorting. Negative, 0 or positive. */
export function compareVietnamese(a, b) {
    return collator.compare(a, b);
}
