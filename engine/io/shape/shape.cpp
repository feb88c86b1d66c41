#include "shape/shape.h"

#include <algorithm>

namespace demarche::io {
namespace {

void collect(const Type& type, std::vector<const Shape*>& found);

void collect(const Shape& shape, std::vector<const Shape*>& found) {
  if (std::find(found.begin(), found.end(), &shape) != found.end()) return;
  found.push_back(&shape);
  for (const Field& field : shape.fields) collect(field.type, found);
}

void collect(const Type& type, std::vector<const Shape*>& found) {
  if (type.inner != nullptr) collect(*type.inner, found);
  if (type.shape != nullptr) collect(*type.shape, found);
  if (type.heads != nullptr) {
    for (const Shape* shape : type.heads->shapes) collect(*shape, found);
  }
  for (const Type& choice : type.choices) collect(choice, found);
}

}  // namespace

std::vector<const Shape*> shapes_below(const Shape& root) {
  std::vector<const Shape*> found;
  collect(root, found);
  return found;
}

}  // namespace demarche::io
