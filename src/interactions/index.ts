/** Files of any format in, one interaction log out, and a ledger of every row that did not become part of it. */
export { readLog } from './log.js';
export { COLUMN_ROLES, type ColumnRole, type ReadOptions, type ToldColumns } from './options.js';
export { readTable } from './table.js';
