import type { QueryWords } from '../../../queries/description/query-words.js';

/** What roles are divided, ordered and counted by, in English. */
export const MEASURE_WORDS: Pick<
  QueryWords,
  | 'groupings'
  | 'levelName'
  | 'measures'
  | 'counted'
  | 'extremes'
  | 'ends'
  | 'figures'
  | 'groupMeasures'
  | 'sizes'
  | 'tallies'
  | 'holdings'
  | 'shared'
> = {
  groupings: {
    grade: { one: 'grade', many: 'grades' },
    family: { one: 'job family', many: 'job families' },
    department: { one: 'department', many: 'departments' },
    location: { one: 'location', many: 'locations' },
    level: { one: 'level', many: 'levels' },
    track: { one: 'track', many: 'tracks' },
    manager: { one: 'manager', many: 'managers' },
  },
  levelName: { one: 'level name', many: 'level names' },
  measures: {
    grade: 'grade',
    requirements: 'requirement count',
    responsibilities: 'responsibility count',
    direct_reports: 'direct report count',
    managers: 'named manager count',
    years: 'required experience',
  },
  counted: {
    requirements: { one: 'requirement', many: 'requirements' },
    responsibilities: { one: 'responsibility', many: 'responsibilities' },
    direct_reports: { one: 'direct report', many: 'direct reports' },
    managers: { one: 'named manager', many: 'named managers' },
    years: { one: 'year of required experience', many: 'years of required experience' },
  },
  extremes: {
    grade: { highest: 'highest grade', lowest: 'lowest grade' },
    requirements: { highest: 'most requirements', lowest: 'fewest requirements' },
    responsibilities: { highest: 'most responsibilities', lowest: 'fewest responsibilities' },
    direct_reports: { highest: 'most direct reports', lowest: 'fewest direct reports' },
    managers: { highest: 'most named managers', lowest: 'fewest named managers' },
    years: { highest: 'most required experience', lowest: 'least required experience' },
  },
  ends: { highest: 'highest', lowest: 'lowest' },
  figures: { average: 'average {measure}', range: '{measure} range', total: 'total {measure}' },
  groupMeasures: {
    roles: { highest: 'most roles', lowest: 'fewest roles' },
    highest_grade: { highest: 'highest top grade', lowest: 'lowest top grade' },
    lowest_grade: { highest: 'highest bottom grade', lowest: 'lowest bottom grade' },
    average_grade: { highest: 'highest average grade', lowest: 'lowest average grade' },
    grade_span: { highest: 'widest grade range', lowest: 'narrowest grade range' },
    grade: { highest: 'most grades', lowest: 'fewest grades' },
    family: { highest: 'most job families', lowest: 'fewest job families' },
    department: { highest: 'most departments', lowest: 'fewest departments' },
    location: { highest: 'most locations', lowest: 'fewest locations' },
    level: { highest: 'most levels', lowest: 'fewest levels' },
    track: { highest: 'most tracks', lowest: 'fewest tracks' },
    manager: { highest: 'most managers', lowest: 'fewest managers' },
  },
  holdings: {
    join: ' and each have ',
    soMany: '{size} {counted} among {roles}',
    bounds: { over: 'over {over}', under: 'under {under}', within: 'over {over} and under {under}' },
    beside: {
      above: 'more of {roles} than of {than}',
      below: 'fewer of {roles} than of {than}',
      same: 'as many of {roles} as of {than}',
    },
  },
  sizes: {
    roles: 'roles',
    highest_grade: 'as top grade',
    lowest_grade: 'as bottom grade',
    average_grade: 'as average grade',
    grade_span: 'as grade range',
    grade: 'grades',
    family: 'job families',
    department: 'departments',
    location: 'locations',
    level: 'levels',
    track: 'tracks',
    manager: 'managers',
  },
  tallies: {
    roles: 'number',
    highest_grade: 'top grade',
    lowest_grade: 'bottom grade',
    average_grade: 'average grade',
    grade_span: 'grade range',
    grade: 'number of grades',
    family: 'number of job families',
    department: 'number of departments',
    location: 'number of locations',
    level: 'number of levels',
    track: 'number of tracks',
    manager: 'number of managers',
  },
  shared: {
    grade: 'grade',
    department: 'department',
    location: 'location',
    level: 'level',
    track: 'track',
    family: 'job family',
    manager: 'manager',
  },
};
