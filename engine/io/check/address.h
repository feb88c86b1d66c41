// Addresses of the web that nobody could open.
#pragma once

#include "read/loading.h"

namespace demarche::io {

// Of an address without blanks: it begins with https:// or http:// and names a host, as
// "example.org". What is printed (a book, a newspaper) is described in words and is let be.
void check_host(Loading& loading, Ref address);

}  // namespace demarche::io
