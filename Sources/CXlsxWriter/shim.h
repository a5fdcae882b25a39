#include <xlsxwriter.h>

// The C library's, which Swift does not see: a file in memory, for what is written to a path only.
int memfd_create(const char *name, unsigned int flags);

// Where the library tells of errors, which is not the descriptor that others write to.
static inline FILE *replace_standard_error(FILE *stream) {
  FILE *before = stderr;
  stderr = stream;
  return before;
}
