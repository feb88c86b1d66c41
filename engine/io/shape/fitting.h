// Which of several types a value is meant to have. Never a judgement: what fits none is left to
// the decoder.
#pragma once

#include "json/document.h"
#include "shape/shape.h"

namespace demarche::io {

// One of the choices of a type, or the type itself.
[[nodiscard]] const Type& fitting(const Type& type, Ref value);

// The shape of an object of this type, or null: a map, a text, no object, no known head.
[[nodiscard]] const Shape* shape_of(const Type& type, Ref value);

}  // namespace demarche::io
