// A worker thread of a run over many reports (see check-ahead.ts): the same bundle as the command line's.
require('./load.cjs').load().work();
