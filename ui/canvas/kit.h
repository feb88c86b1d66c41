// The widgets of the product in one include. See each header for one family.
#pragma once

#include "canvas/kit/board.h"
#include "canvas/kit/chart.h"
#include "canvas/kit/coach.h"
#include "canvas/kit/control.h"
#include "canvas/kit/label.h"
#include "canvas/kit/map.h"
#include "canvas/kit/meter.h"
#include "canvas/kit/overlay.h"
#include "canvas/kit/surface.h"
#include "canvas/layout.h"
