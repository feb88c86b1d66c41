#include "file.h"

#include <fstream>
#include <system_error>

namespace demarche::io {

std::optional<std::string> read_file(const std::filesystem::path& path, std::size_t most) {
  std::error_code error;
  if (!std::filesystem::is_regular_file(path, error))
    return std::nullopt;  // a folder, a pipe, nothing
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::string bytes;
  constexpr std::size_t kPiece = 64 * 1024;
  std::string piece(kPiece, '\0');
  while (bytes.size() < most && in.read(piece.data(), kPiece).gcount() > 0) {
    bytes.append(piece, 0, static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) return std::nullopt;
  if (bytes.size() > most) bytes.resize(most);
  return bytes;
}

}  // namespace demarche::io
