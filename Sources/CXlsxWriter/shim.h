#include <xlsxwriter.h>

// The C library's, which Swift does not see: a file in memory, for what is written to a path only.
int memfd_create(const char *name, unsigned int flags);
