// @ts-check
// What a chart offers to choose between, from its file of data, and which of its data a choice shows. It asks for nothing.
import { GRADES } from '../generated.js';

/**
 * @typedef {{ id: string, name: string }} Named
 * @typedef {{ id: string, name: string, count: number }} Option
 * @typedef {{ id: string, grade: string, grade_name: string, entities: string[], start: string | null, end: string | null }} Row
 */
/**
 * The file of a chart, as far as this needs it.
 * @typedef {object} Chart
 * @property {string} id
 * @property {(Named & { data: string[] })[]} series
 * @property {Named[]} entities
 * @property {{ name: string, options: Named[] }[]} filters
 * @property {(Named & { numeric: boolean })[]} columns
 * @property {Row[]} data
 */

/** @typedef {import('./state.js').Chosen} Chosen */

/** Whether a datum is of the series or entity of this id, in whichever case, or is itself meant. @param {Chart} chart @param {Row} row @param {string} id */
export const belongs = ({ series }, row, id) => {
  const wanted = id.toLowerCase();
  return row.id === id
    || row.entities.some((own) => own.toLowerCase() === wanted)
    || series.some((own) => own.id.toLowerCase() === wanted && own.data.includes(row.id));
};

/**
 * What can be picked, in groups; of each group one or more. Where the chart has no filters of its own these are its series and
 * what its data belong to, in one list of which any will do.
 * @param {Chart} chart
 * @returns {{ name: string, options: Option[] }[]}
 */
export const groupsOf = (chart) => {
  const counted = (/** @type {Named[]} */ options) => options
    .map(({ id, name }) => ({ id, name, count: chart.data.filter((row) => belongs(chart, row, id)).length }))
    .filter(({ count }) => count);
  if (chart.filters.length) return chart.filters.map(({ name, options }) => ({ name, options: counted(options) }));
  const series = chart.series.length > 1 ? chart.series : [];
  const rest = chart.entities.filter(({ id, name }) => !series.some((own) => own.id === id || own.name === name));
  const options = counted([...series, ...rest]);
  return options.length > 1 ? [{ name: '', options }] : [];
};

/** The grades of the data, best supported first, with how many there are of each. @param {Chart} chart @returns {Option[]} */
export const gradesOf = (chart) => {
  const names = new Map(chart.data.map(({ grade, grade_name: name }) => [grade, name]));
  return [...names].sort(([a], [b]) => GRADES.indexOf(a) - GRADES.indexOf(b))
    .map(([id, name]) => ({ id, name, count: chart.data.filter(({ grade }) => grade === id).length }));
};

/** A month as the address writes it, from a day. @param {string} day */
const month = (day) => day.slice(0, 7);

/** The months in which data begin and in which they end, in order; none where the chart has no axis of time or but one month. @param {Chart} chart */
export const monthsOf = (chart) => {
  const each = (/** @type {(row: Row) => string | null} */ of) => [...new Set(chart.data.map(of).filter((day) => day !== null).map(month))].sort();
  const [starts, ends] = [each(({ start }) => start), each(({ end }) => end)];
  return new Set([...starts, ...ends]).size > 1 ? { starts, ends } : undefined;
};

/** A day or month as a number of months, counted from the year 0. @param {string} code */
export const inMonths = (code) => {
  const [year, of = 1, day = 1] = code.split('-').map(Number);
  return year * 12 + of - 1 + (day - 1) / 31;
};

/** Whether an end of a span of time is a date, and not the name of a point. @param {string} end */
export const isDate = (end) => /^\d{4}(-\d{1,2}){0,2}$/.test(end);

/** The first day of a year, month or day as it is written; the last one, or a text after it, where it is the end. @param {string} code @param {boolean} last */
const day = (code, last) => {
  const [year, ...rest] = code.split('-');
  const [of = last ? '12' : '01', at = last ? '31' : '01'] = rest.map((part) => part.padStart(2, '0'));
  return `${year}-${of}-${at}`;
};

/**
 * How many data a choice shows. Where that is none a chart shows all of them, and says so.
 * @param {Chart} chart
 * @param {Chosen} chosen
 */
export const countOf = (chart, { pick, grades, time }) => {
  const wanted = grades.filter((code) => GRADES.includes(code));
  const groups = chart.filters.length
    ? chart.filters.map(({ options }) => pick.filter((id) => options.some((own) => own.id.toLowerCase() === id.toLowerCase())))
    : [pick];
  const span = time && isDate(time[0]) && isDate(time[1]) && monthsOf(chart) ? [day(time[0], false), day(time[1], true)] : undefined;
  return chart.data.filter((row) => groups.every((any) => !any.length || any.some((id) => belongs(chart, row, id)))
    && (!wanted.length || wanted.includes(row.grade))
    && (!span || (row.start !== null && row.end !== null && row.start <= span[1] && row.end >= span[0]))).length;
};
