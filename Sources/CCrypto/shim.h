/* The digest functions without an EVP context are marked as deprecated, yet
   they alone work without reading the machine's openssl.cnf. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
