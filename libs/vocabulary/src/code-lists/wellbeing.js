import { codeList, ours } from './code-list.js';
/** Physical fitness by the test of the year. Sensitive. */
export const fitness = codeList(ours, [
    ['good', 'Tốt', 'Good'],
    ['pass', 'Đạt', 'Pass'],
    ['fail', 'Chưa đạt', 'Fail', { also: ['Không đạt'] }],
]);
/** Blood group with the Rhesus factor. Sensitive. */
export const bloodGroup = codeList(ours, [
    ['A+', 'A+', 'A+'],
    ['A-', 'A-', 'A-'],
    ['B+', 'B+', 'B+'],
    ['B-', 'B-', 'B-'],
    ['AB+', 'AB+', 'AB+'],
    ['AB-', 'AB-', 'AB-'],
    ['O+', 'O+', 'O+'],
    ['O-', 'O-', 'O-'],
]);
/** Where a child stands on the growth chart. Sensitive. */
export const growth = codeList('growth chart of preschools', [
    ['normal', 'Bình thường', 'Normal'],
    ['overweight', 'Thừa cân', 'Overweight'],
    ['obese', 'Béo phì', 'Obese'],
    ['underweight', 'Suy dinh dưỡng thể nhẹ cân', 'Underweight', { also: ['Nhẹ cân', 'Suy dinh dưỡng'] }],
    ['stunted', 'Suy dinh dưỡng thể thấp còi', 'Stunted', { also: ['Thấp còi'] }],
]);
